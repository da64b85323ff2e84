package no.samdrift.web.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Many at once, and some who take their time: everybody is answered. */
class LoadIT {
    private final Product product = Product.shared();

    @ParameterizedTest
    @ValueSource(ints = {64, 128})
    void asManyWritersAsComeAreAllAnswered(int writers) throws Exception {
        Api agent = product.as("agent");
        try (var pool = Executors.newFixedThreadPool(writers)) {
            List<Callable<List<String>>> all = IntStream.range(0, writers)
                    .<Callable<List<String>>>mapToObj(n -> () -> write(agent, n))
                    .toList();
            Set<String> numbers = new HashSet<>();
            int count = 0;
            for (Future<List<String>> each : pool.invokeAll(all)) {
                count += each.get().size();
                numbers.addAll(each.get());
            }
            assertEquals(writers * 4, count);
            assertEquals(count, numbers.size(), "no number was given twice");
        }
    }

    private static List<String> write(Api agent, int writer) {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            var answer = agent.postAlone("/incidents", Api.incident("Rush " + writer + "." + i, "5037"));
            if (answer.status() == 201) numbers.add(answer.json().get("number").asString());
        }
        return numbers;
    }

    /** Without a sign-in, a byte now and then, by far more than the server has threads for its work. */
    @ParameterizedTest
    @CsvSource({
        "/api/v1/incidents, 1000000, application/json",
        "/api/v1/tokens, 60000, application/json",
        "/sign-in, 60000, application/x-www-form-urlencoded"
    })
    void slowSendersDisturbNobody(String address, int length, String type) throws Exception {
        List<Socket> senders = new ArrayList<>();
        AtomicInteger rounds = new AtomicInteger();
        try (ScheduledExecutorService drip = Executors.newSingleThreadScheduledExecutor()) {
            for (int i = 0; i < 600; i++) senders.add(begin(address, length, type));
            drip.scheduleAtFixedRate(
                    () -> {
                        senders.forEach(LoadIT::drip);
                        rounds.incrementAndGet();
                    },
                    200,
                    200,
                    TimeUnit.MILLISECONDS);
            Api agent = product.as("agent");
            for (int i = 0; i < 10; i++) {
                int before = rounds.get();
                assertEquals(200, product.get("/health/ready").statusCode());
                assertEquals(200, product.get("/login").statusCode());
                assertEquals(
                        201,
                        agent.post("/incidents", Api.incident("Imens " + i, "5037"))
                                .status());
                while (rounds.get() == before) TimeUnit.MILLISECONDS.sleep(20); // they send meanwhile
            }
            drip.shutdownNow();
        } finally {
            for (Socket sender : senders) sender.close();
        }
    }

    private Socket begin(String address, int length, String type) throws IOException {
        URI house = URI.create(product.url());
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), house.getPort());
        socket.getOutputStream()
                .write(("POST " + address + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type
                                + "\r\nContent-Length: " + length + "\r\n\r\n{")
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static void drip(Socket sender) {
        try {
            sender.getOutputStream().write(' ');
        } catch (IOException thrownOut) {
            // as it should be
        }
    }

    /** Whoever is not signed in is told so at once, however much they mean to send. */
    @Test
    void aStrangerWithAHugeBodyIsSentAwayAtOnce() throws Exception {
        try (Socket socket = begin("/api/v1/incidents", 900_000, "application/json")) {
            socket.setSoTimeout(30_000);
            byte[] answer = new byte[4096];
            int read = socket.getInputStream().read(answer);
            String text = new String(answer, 0, Math.max(0, read), StandardCharsets.UTF_8);
            assertTrue(text.startsWith("HTTP/1.1 401"), text);
            assertTrue(text.contains("Connection: close"), text);
            assertTrue(text.contains("Content-Security-Policy"), text);
        }
    }
}
