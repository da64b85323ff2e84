package no.samdrift.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Payara Micro in this process, with the application at the root and nothing open beyond loopback. */
class ApplicationServer {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration FIRST_DATA = Duration.ofMinutes(10);

    private static final URL OWN_JAR =
            ApplicationServer.class.getProtectionDomain().getCodeSource().getLocation();

    private final DataDirectory directory;
    private final int port;

    private final String address;

    ApplicationServer(DataDirectory directory, String address, int port) {
        this.directory = directory;
        this.address = address;
        this.port = port;
    }

    /** Starts, deploys, and returns when the application says that it is ready. */
    void start(Path application) {
        try {
            directory.emptyServer();
            // started by many threads at once the server now and then trips over itself
            // (ConcurrentModificationException)
            System.setProperty("org.glassfish.startupThreadPolicy", "USE_NO_THREADS");
            run(
                    "--rootdir",
                    directory.server().toString(),
                    "--prebootcommandfile",
                    written("preboot"),
                    "--logproperties",
                    written("logging.properties"),
                    "--logtofile",
                    directory.serverLog().toString(),
                    "--port",
                    String.valueOf(port),
                    "--nohazelcast",
                    "--nohostaware",
                    "--disablephonehome",
                    "--deploy",
                    application.toString(),
                    "--contextroot",
                    "/");
        } catch (IOException e) {
            throw new CannotStart("The server's settings could not be written to " + directory.server() + ".", e);
        }
        awaitReady();
    }

    /** Past the server's own launcher, which would load it by a loader of its own: see the class path in the pom. */
    private static void run(String... arguments) {
        try {
            // whose class path lists the server's modules
            System.setProperty("fish.payara.micro.BootJar", OWN_JAR.toString());
            Class.forName("fish.payara.micro.impl.PayaraMicroImpl")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) arguments);
        } catch (ReflectiveOperationException e) {
            throw new CannotStart("The application server could not be started.", e);
        }
    }

    private String written(String name) throws IOException {
        try (InputStream in = ApplicationServer.class.getResourceAsStream(name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${logs}", directory.serverLog().getParent().toString())
                    .replace("${address}", address);
            Path file = directory.server().resolve(name);
            return Files.writeString(file, text).toString();
        }
    }

    private void awaitReady() {
        long begin = System.nanoTime();
        while (System.nanoTime() < begin + (deployed() ? FIRST_DATA : PATIENCE).toNanos()) {
            if (ready()) {
                return;
            }
            sleep();
        }
        throw new CannotStart("The application did not come up; the log says why: " + directory.serverLog());
    }

    /** The application answers for itself, if only to say that it is not ready yet: its first data may take a while. */
    private boolean deployed() {
        return get("/health/ready")
                .filter(answer -> answer.contains("\"samdrift\""))
                .isPresent();
    }

    /** A failed deployment leaves the server running and healthy, but with nothing at the root. */
    private boolean ready() {
        return get("/health/ready")
                        .filter(answer -> answer.startsWith("200") && answer.contains("UP"))
                        .isPresent()
                && get("/").filter(answer -> answer.startsWith("200")).isPresent();
    }

    /** Status and body, by the client that takes no time to start: nothing of TLS is needed here. */
    private Optional<String> get(String path) {
        try {
            HttpURLConnection connection = (HttpURLConnection)
                    URI.create("http://127.0.0.1:" + port + path).toURL().openConnection();
            connection.setReadTimeout(20_000);
            int status = connection.getResponseCode();
            try (InputStream body = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
                return Optional.of(
                        status + (body == null ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while the application was starting.", e);
        }
    }
}
