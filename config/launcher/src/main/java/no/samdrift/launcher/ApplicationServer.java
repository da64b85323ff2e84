package no.samdrift.launcher;

import fish.payara.micro.PayaraMicro;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Payara Micro in this process, with the WAR at the root and nothing open beyond loopback. */
class ApplicationServer {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration FIRST_DATA = Duration.ofMinutes(10);

    private final DataDirectory directory;
    private final int port;

    private final String address;

    ApplicationServer(DataDirectory directory, String address, int port) {
        this.directory = directory;
        this.address = address;
        this.port = port;
    }

    /** Starts, deploys, and returns when the application says that it is ready. */
    void start(Path war) {
        try {
            directory.emptyServer();
            // started by many threads at once the server now and then trips over itself
            // (ConcurrentModificationException)
            System.setProperty("org.glassfish.startupThreadPolicy", "USE_NO_THREADS");
            PayaraMicro.main(
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
                    war.toString(),
                    "--contextroot",
                    "/");
        } catch (IOException e) {
            throw new CannotStart("The server's settings could not be written to " + directory.server() + ".", e);
        }
        awaitReady();
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
        return get("/health/ready").map(r -> r.body().contains("\"samdrift\"")).orElse(false);
    }

    /** A failed deployment leaves the server running and healthy, but with nothing at the root. */
    private boolean ready() {
        return get("/health/ready")
                        .map(r -> r.statusCode() == 200 && r.body().contains("UP"))
                        .orElse(false)
                && get("/").map(r -> r.statusCode() < 400).orElse(false);
    }

    private java.util.Optional<HttpResponse<String>> get(String path) {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            URI uri = URI.create("http://127.0.0.1:" + port + path);
            return java.util.Optional.of(client.send(
                    HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(20)).build(),
                    HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            return java.util.Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while the application was starting.", e);
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
