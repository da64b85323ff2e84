package no.samdrift.web.it.cooperation;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** Another system, which takes messages well or badly, as the path says. */
final class Receiver implements AutoCloseable {
    private final HttpServer server;
    private final CountDownLatch end = new CountDownLatch(1);
    final List<Got> all = new CopyOnWriteArrayList<>();

    record Got(String path, Map<String, String> headers, String body) {}

    Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::take);
        server.start();
    }

    String url(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    List<Got> at(String path) {
        return all.stream().filter(got -> got.path().equals(path)).toList();
    }

    private void take(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Map<String, String> headers = new HashMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(), values.getFirst()));
        all.add(new Got(path, headers, new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        int before = at(path).size() - 1;
        if (path.startsWith("/hang")) hang();
        if (path.startsWith("/redirect")) exchange.getResponseHeaders().add("Location", url("/followed"));
        int status = path.startsWith("/redirect")
                ? 302
                : path.startsWith("/gone")
                        ? 410
                        : path.startsWith("/broken") || path.startsWith("/flaky") && before == 0 ? 500 : 200;
        byte[] answer = ("takk ".repeat(path.startsWith("/long") ? 1_000_000 : 1)).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, answer.length);
        try (var out = exchange.getResponseBody()) {
            out.write(answer);
        } catch (IOException hungUp) {
            // whoever has read enough does so
        }
    }

    private void hang() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        end.countDown();
        server.stop(0);
    }
}
