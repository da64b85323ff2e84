package no.samdrift.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The MariaDB server beside us: loopback only, a new password at every start, every commit on disk. */
class EmbeddedDatabase {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final SecureRandom RANDOM = new SecureRandom();

    /** More ends than this within a minute are no accident. */
    private static final int MOST_ENDS = 5;

    private static final int ENDED_FOR_GOOD = 3;

    /** What a start needs for recovery and temporary tables, in bytes. */
    private static final long ROOM_TO_START = 64_000_000;

    private final DataDirectory directory;
    private final Path program;
    private final List<String> command;
    private final Database access;
    private final List<Instant> ends = new ArrayList<>();
    private volatile Process process;
    private volatile boolean stopping;

    private EmbeddedDatabase(DataDirectory directory, Path program, List<String> command, Database access) {
        this.directory = directory;
        this.program = program;
        this.command = command;
        this.access = access;
    }

    /** {@code wishedPort} 0 for any free one, {@code password} null for a random one. */
    static EmbeddedDatabase start(
            DataDirectory directory, Path program, String bufferPool, int wishedPort, String password) {
        Leftover.stop(directory.database());
        Path executable = MariaDbProgram.prepare(program, directory.database(), directory.temporary());
        int port = wishedPort == 0 ? Port.anyFree() : wishedPort;
        Database access = new Database(
                "jdbc:mariadb://127.0.0.1:" + port + "/samdrift",
                "samdrift",
                password == null || password.isBlank() ? secret() : password);
        EmbeddedDatabase database = new EmbeddedDatabase(
                directory, program, command(executable, directory, program, bufferPool, port), access);
        database.begin();
        return database;
    }

    private void begin() {
        Path init = null;
        try {
            init = initFile(directory.temporary(), access);
            List<String> whole = new ArrayList<>(command);
            whole.add("--init-file=" + init);
            ProcessBuilder builder = new ProcessBuilder(whole)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            directory.databaseLog().toFile()));
            builder.environment().put("LD_LIBRARY_PATH", program.resolve("libs").toString());
            process = builder.start();
            awaitAnswer(directory.databaseLog());
        } catch (IOException e) {
            throw new CannotStart("The embedded database could not be started: " + e.getMessage(), e);
        } finally {
            delete(init);
        }
    }

    /**
     * From now on a database that ends by itself is started again, on the data and the port it had; one that does so
     * over and over ends the whole process with code 3, for whoever supervises it. Where the disk is full, no start can
     * succeed: that waits until there is room.
     */
    void watch(PrintStream console) {
        process.onExit().thenRun(() -> {
            if (stopping) return;
            console.println("The database ended by itself at " + Instant.now() + "; it is started again.");
            try {
                beginAgain(console);
                console.println("The database is back.");
                watch(console);
            } catch (CannotStart e) {
                if (stopping) return;
                console.println(e.getMessage() + " Its log says why: " + directory.databaseLog());
                System.exit(ENDED_FOR_GOOD);
            }
        });
    }

    private void beginAgain(PrintStream console) {
        if (hasRoom()) countEnd();
        while (true) {
            awaitRoom(console);
            try {
                begin();
                return;
            } catch (CannotStart e) {
                if (stopping || hasRoom()) throw e;
            }
        }
    }

    private void countEnd() {
        Instant now = Instant.now();
        ends.removeIf(end -> end.isBefore(now.minusSeconds(60)));
        ends.add(now);
        if (ends.size() > MOST_ENDS) throw new CannotStart("The database ends again and again.");
    }

    private void awaitRoom(PrintStream console) {
        if (hasRoom()) return;
        console.println("The database has no room on its disk; it is started when there is: " + directory.database());
        while (!hasRoom()) {
            if (stopping) throw new CannotStart("Stopped while the database had no room on its disk.");
            pause();
        }
    }

    private boolean hasRoom() {
        return directory.database().toFile().getUsableSpace() >= ROOM_TO_START;
    }

    Database access() {
        return access;
    }

    /** Lets the server write what it holds; never kills it while it still works. */
    void stop() {
        stopping = true;
        end();
    }

    private void end() {
        process.destroy();
        try {
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> command(
            Path executable, DataDirectory directory, Path program, String bufferPool, int port) {
        List<String> command = new ArrayList<>(List.of(
                executable.toString(),
                "--no-defaults",
                "--basedir=" + program,
                "--datadir=" + directory.database(),
                "--tmpdir=" + directory.temporary(),
                "--pid-file=" + Leftover.pidFile(directory.database()),
                "--socket=" + directory.temporary().resolve("s"),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--skip-name-resolve",
                "--skip-ssl", // over loopback only, and the key made at each start costs seconds
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_danish_ci",
                "--innodb-buffer-pool-size=" + bufferPool,
                "--innodb-flush-log-at-trx-commit=1",
                "--max-allowed-packet=64M"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }

    private static Path initFile(Path temporary, Database access) throws IOException {
        Path file = Files.createTempFile(
                temporary,
                "init",
                ".sql",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.writeString(file, """
                CREATE DATABASE IF NOT EXISTS samdrift CHARACTER SET utf8mb4 COLLATE utf8mb4_danish_ci;
                CREATE OR REPLACE USER '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
                GRANT ALL PRIVILEGES ON samdrift.* TO '%1$s'@'127.0.0.1';
                """.formatted(access.user(), access.password()));
    }

    private void awaitAnswer(Path log) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            try {
                DriverManager.getConnection(access.url(), access.user(), access.password())
                        .close();
                return;
            } catch (SQLException notYet) {
                pause();
            }
        }
        end();
        throw new CannotStart("The embedded database did not start; its log says why: " + log);
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while the database was starting.", e);
        }
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new CannotStart("The file " + file + " holds a password and could not be deleted: delete it.", e);
        }
    }

    static String secret() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
