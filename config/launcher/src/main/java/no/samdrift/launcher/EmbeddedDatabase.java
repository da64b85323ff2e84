package no.samdrift.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The MariaDB server beside us: loopback only, a new password at every start, every commit on disk. */
class EmbeddedDatabase {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Process process;
    private final Database access;

    private EmbeddedDatabase(Process process, Database access) {
        this.process = process;
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
        Path init = null;
        try {
            init = initFile(directory.temporary(), access);
            ProcessBuilder builder = new ProcessBuilder(command(executable, directory, program, bufferPool, port, init))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            directory.databaseLog().toFile()));
            builder.environment().put("LD_LIBRARY_PATH", program.resolve("libs").toString());
            EmbeddedDatabase database = new EmbeddedDatabase(builder.start(), access);
            database.awaitAnswer(directory.databaseLog());
            return database;
        } catch (IOException e) {
            throw new CannotStart("The embedded database could not be started: " + e.getMessage(), e);
        } finally {
            delete(init);
        }
    }

    Database access() {
        return access;
    }

    Process process() {
        return process;
    }

    /** Lets the server write what it holds; never kills it while it still works. */
    void stop() {
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
            Path executable, DataDirectory directory, Path program, String bufferPool, int port, Path init) {
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
                "--max-allowed-packet=64M",
                "--init-file=" + init));
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
        stop();
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
