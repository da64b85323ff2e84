package no.samdrift.web.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** The product as an operator starts it: one process, embedded MariaDB, real ports. Started once for all tests that share it. */
public final class Product implements AutoCloseable {
    public static final String PASSWORD = "samdrift-demo";
    private static final String DATABASE_PASSWORD = "only-for-tests";
    private static final Path HOUSE = Path.of(System.getProperty("samdrift.house", ".."));
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static Product shared;
    private static boolean broken;

    private final Path data;
    private final int port;
    private final int databasePort;
    private final List<String> options;
    private Process process;

    private Product(Path data, int port, int databasePort, List<String> options) {
        this.data = data;
        this.port = port;
        this.databasePort = databasePort;
        this.options = options;
    }

    /** The one with demo data that tests share; stopped with the JVM. */
    public static synchronized Product shared() {
        if (broken) throw new IllegalStateException("The product did not start before; it will not now");
        if (shared == null) {
            broken = true;
            shared = start(
                    Path.of("target", "it-data"),
                    Integer.getInteger("samdrift.it.db.port", 0),
                    List.of(
                            "-Dsamdrift.oidc.issuer=" + Issuer.shared().url(),
                            "-Dsamdrift.oidc.client.id=" + Issuer.CLIENT,
                            "-Dsamdrift.oidc.client.secret=secret",
                            "-Dsamdrift.documents.max.bytes=3000000",
                            "-Dsamdrift.documents.clamd=" + Scanner.address()));
            broken = false;
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
        }
        return shared;
    }

    /** A fresh one on the directory, which is emptied first. */
    public static Product start(Path data, int databasePort, List<String> javaOptions, String... launcherOptions) {
        try {
            delete(data);
            Product product = new Product(
                    data.toAbsolutePath(),
                    freePort(),
                    databasePort == 0 ? freePort() : databasePort,
                    new ArrayList<>(List.of(launcherOptions)));
            product.begin(javaOptions);
            return product;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it (again) on its data. */
    public void begin(List<String> javaOptions) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-XX:+IgnoreUnrecognizedVMOptions",
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:-ReduceAllocationMerges",
                "-Xmx1g",
                "-XX:+UseSerialGC"));
        command.addAll(javaOptions);
        command.addAll(List.of(
                "-jar",
                HOUSE.resolve("config/launcher/target/samdrift-launcher.jar").toString(),
                "--application",
                HOUSE.resolve("web/target/samdrift").toString(),
                "--db-program",
                HOUSE.resolve("config/launcher/target/mariadb").toString(),
                "--data",
                data.toString(),
                "--port",
                String.valueOf(port),
                "--db-port",
                String.valueOf(databasePort)));
        command.addAll(options);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(Files.createDirectories(data.getParent())
                .resolve(data.getFileName() + ".log")
                .toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("SAMDRIFT_"));
        builder.environment().put("SAMDRIFT_EMBEDDED_DB_PASSWORD", DATABASE_PASSWORD);
        process = builder.start();
        awaitReady();
    }

    void awaitReady() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                if (get("/health/ready").statusCode() == 200) return;
                TimeUnit.MILLISECONDS.sleep(200);
            } catch (UncheckedIOException notYet) {
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        close();
        throw new IllegalStateException("The product did not become ready; see " + data + "/logs");
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public String url() {
        return "http://localhost:" + port;
    }

    /** What it said on the console. */
    String console() {
        try {
            return Files.readString(data.resolveSibling(data.getFileName() + ".log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path data() {
        return data;
    }

    public Connection database() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:mariadb://127.0.0.1:" + databasePort + "/samdrift", "samdrift", DATABASE_PASSWORD);
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET().build());
    }

    HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(url() + path)).timeout(Duration.ofMinutes(3));
        if (headers.length > 0) request.headers(headers);
        return request;
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            String state = process.isAlive() ? "" : " (it ended with " + process.exitValue() + ": " + console() + ")";
            throw new UncheckedIOException(request.uri() + state, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public Api as(String username) {
        return Api.signIn(this, username, PASSWORD);
    }

    /** Somebody new of a member, who holds {@code role} there and nothing else. */
    public Api newcomer(String role, String memberNo) {
        String username = "prove." + UUID.randomUUID().toString().substring(0, 8);
        long id = System.nanoTime();
        String member = "(select member_id from cooperation_member_code where code = '" + memberNo + "')";
        try (Connection connection = database();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into cooperation_person(id, version, name, member_id, language, active) values ("
                    + id + ", 1, 'Prøve " + role + "', " + member + ", 'NB', true)");
            statement.execute("insert into kernel_change(id, kind, subject_id, at) values (" + id + ", 'person', " + id
                    + ", utc_timestamp(3))"); // the search learns of people by the feed
            statement.execute("insert into cooperation_account(person_id, username, password_hash) select " + id + ", '"
                    + username + "', password_hash from cooperation_account where username = 'agent'");
            statement.execute("insert into cooperation_grant(id, person_id, role, scope, scope_id, source, valid_from)"
                    + " select " + id + ", " + id + ", '" + role + "', 'MEMBER', " + member
                    + ", 'local', current_date");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return as(username);
    }

    /** As the power goes: no hook runs, neither here nor in the database. */
    public void kill() throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
    }

    /** As when something ends the database server alone; the launcher lives. */
    void killDatabase() {
        process.descendants()
                .filter(each -> each.info().command().orElse("").contains("mariadbd"))
                .forEach(ProcessHandle::destroyForcibly);
    }

    /** The server alone: its database lives on, and is found by the next start. */
    void killServer() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void restart() throws IOException {
        begin(List.of());
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }

    /** Rows of a query, for looking behind the door. */
    public List<Map<String, Object>> rows(String sql) throws SQLException {
        try (Connection connection = database();
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            List<Map<String, Object>> rows = new ArrayList<>();
            var columns = result.getMetaData();
            while (result.next()) {
                Map<String, Object> row = new java.util.LinkedHashMap<>();
                for (int i = 1; i <= columns.getColumnCount(); i++)
                    row.put(columns.getColumnLabel(i), result.getObject(i));
                rows.add(row);
            }
            return rows;
        }
    }
}
