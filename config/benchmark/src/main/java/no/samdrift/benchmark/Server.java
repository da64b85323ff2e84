package no.samdrift.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The product under measurement: started by {@code config/run}, watched from outside through /proc. */
final class Server {
    private static final String DATABASE_PASSWORD = "only-for-measuring";
    private static final long TICKS_PER_SECOND = 100;
    private final Path house;
    private final Path data;
    private final int port;
    private final String bufferPool;
    private Process process;
    private double startedInSeconds;

    Server(Path house, Path data, int port, String bufferPool) {
        this.house = house;
        this.data = data;
        this.port = port;
        this.bufferPool = bufferPool;
    }

    void start() {
        start("");
    }

    /** With these options of the JVM beside those it is usually started with. */
    void start(String options) {
        long begin = System.nanoTime();
        try {
            ProcessBuilder builder = new ProcessBuilder(
                            house.resolve("config/run").toString(),
                            "--data",
                            data.toString(),
                            "--port",
                            String.valueOf(port),
                            "--db-port",
                            String.valueOf(port + 1),
                            "--db-buffer-pool",
                            bufferPool)
                    .redirectErrorStream(true)
                    .redirectOutput(
                            data.resolveSibling(data.getFileName() + ".log").toFile());
            builder.environment().put("SAMDRIFT_EMBEDDED_DB_PASSWORD", DATABASE_PASSWORD);
            builder.environment().merge("SAMDRIFT_JAVA_OPTIONS", options, (more, these) -> more + " " + these);
            process = builder.start();
            awaitReady();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        startedInSeconds = (System.nanoTime() - begin) / 1e9;
    }

    private void awaitReady() {
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest ready = HttpRequest.newBuilder(URI.create(url() + "/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        long end = System.nanoTime() + Duration.ofMinutes(15).toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            try {
                if (http.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) return;
                TimeUnit.MILLISECONDS.sleep(100);
            } catch (IOException notYet) {
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        throw new IllegalStateException("The product did not start: see " + data + "/logs");
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    String url() {
        return "http://localhost:" + port;
    }

    double startedInSeconds() {
        return startedInSeconds;
    }

    /** What is done after the house is ready, so that the desk can work meanwhile. */
    void awaitLogged(String text) throws Exception {
        for (int i = 0; i < 900; i++) {
            if (Files.readString(data.resolve("logs/server.0.log")).contains(text)) return;
            TimeUnit.SECONDS.sleep(1);
        }
        throw new IllegalStateException("The house never said: " + text);
    }

    /** After the bulk load the database goes on writing for a while; measured is what comes after. */
    void awaitRest() throws InterruptedException {
        for (int i = 0; i < 60; i++) {
            long before = cpuMillis();
            TimeUnit.SECONDS.sleep(5);
            if (cpuMillis() - before < 500) return;
        }
        System.err.println("the server does not come to rest; measured all the same");
    }

    Connection database() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:mariadb://127.0.0.1:" + (port + 1) + "/samdrift?allowLocalInfile=true",
                "samdrift",
                DATABASE_PASSWORD);
    }

    private List<Long> pids() {
        List<Long> pids = new ArrayList<>();
        pids.add(process.pid());
        process.descendants().forEach(child -> pids.add(child.pid()));
        return pids;
    }

    /** CPU of application and database since their start, in milliseconds. */
    long cpuMillis() {
        long ticks = 0;
        for (long pid : pids()) {
            String[] stat =
                    read("/proc/" + pid + "/stat").replaceFirst("^.*\\) ", "").split(" ");
            ticks += Long.parseLong(stat[11]) + Long.parseLong(stat[12]);
        }
        return ticks * 1000 / TICKS_PER_SECOND;
    }

    /** Resident memory of the application ({@code index} 0) or the database (1), in MiB. */
    long residentMiB(int index) {
        List<Long> pids = pids();
        if (index >= pids.size()) return 0;
        var found = Pattern.compile("VmRSS:\\s+(\\d+)").matcher(read("/proc/" + pids.get(index) + "/status"));
        return found.find() ? Long.parseLong(found.group(1)) / 1024 : 0;
    }

    /** Heap in use after a full collection, in KiB. */
    long heapAfterCollection() {
        jcmd("GC.run");
        jcmd("GC.run");
        long sum = 0;
        for (String line : jcmd("GC.heap_info").lines().toList()) {
            var used = Pattern.compile("total \\d+K, used (\\d+)K").matcher(line);
            if (used.find()) sum += Long.parseLong(used.group(1));
        }
        return sum;
    }

    private String jcmd(String what) {
        try {
            Process jcmd = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin/jcmd").toString(),
                            String.valueOf(process.pid()),
                            what)
                    .redirectErrorStream(true)
                    .start();
            return new String(jcmd.getInputStream().readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void close() {
        process.destroy();
        try {
            if (!process.waitFor(2, TimeUnit.MINUTES)) process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
