package no.samdrift.web.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Parts of the house end under load: it says so meanwhile, loses nothing, and is whole again by itself. */
class OutageIT {
    private static final int WRITERS = 4;
    /** Seconds. */
    private static final int WHOLE_AGAIN = 30;

    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Queue<Api.Answer> refused = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean over = new AtomicBoolean();

    @Test
    void aDatabaseThatDiesIsStartedAgain() throws Exception {
        try (Product product = Product.start(Path.of("target", "outage-data"), 0, List.of());
                ExecutorService pool = Executors.newFixedThreadPool(WRITERS);
                AutoCloseable end = () -> over.set(true)) {
            Api agent = product.as("agent");
            for (int i = 0; i < WRITERS; i++) pool.submit(() -> write(agent));
            until("some were written", () -> acknowledged.size() > 40);
            for (int kill = 1; kill <= 2; kill++) {
                refused.clear();
                product.killDatabase();
                until("refused meanwhile", () -> !refused.isEmpty());
                until(
                        WHOLE_AGAIN,
                        "whole again",
                        () -> product.get("/health/ready").statusCode() == 200);
                int before = acknowledged.size();
                until(WHOLE_AGAIN, "written again", () -> acknowledged.size() > before + 20);
                assertTold("urn:samdrift:problem:unavailable");
            }
            over.set(true);
            pool.shutdown();
            assertTrue(pool.awaitTermination(2, TimeUnit.MINUTES));
            assertAllKept(product);
            assertTrue(product.console().contains("The database is back."));
        }
    }

    /** A disk of its own that something else fills up. */
    @Test
    void aDiskThatFillsUpIsSurvived() throws Exception {
        Path disk = Path.of("target", "small-disk").toAbsolutePath();
        Files.createDirectories(disk);
        Assumptions.assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=700m", "tmpfs", disk.toString()), "may mount");
        try (Product product = Product.start(disk.resolve("data"), 0, List.of());
                ExecutorService pool = Executors.newFixedThreadPool(WRITERS);
                AutoCloseable end = () -> over.set(true)) {
            Api agent = product.as("agent");
            for (int i = 0; i < WRITERS; i++) pool.submit(() -> write(agent));
            until("some were written", () -> acknowledged.size() > 40);
            Path ballast = disk.resolve("ballast");
            long tooLittle = disk.toFile().getUsableSpace() - 120_000_000; // for writes; the database has enough
            run("fallocate", "-l", String.valueOf(tooLittle), ballast.toString());
            until("refused meanwhile", () -> refused.size() > 10);
            until("degraded", () -> product.get("/health/ready").body().contains("disk"));
            assertTold("urn:samdrift:problem:noSpace");
            assertEquals(200, agent.get("/incidents?limit=1").status(), "what is there can be read");
            run("sh", "-c", "cat /dev/zero >> " + ballast + " 2>/dev/null; true");
            product.killDatabase();
            until("awaited", () -> product.console().contains("no room on its disk"));
            assertEquals(503, agent.get("/incidents?limit=1").status(), "answers still");
            Files.delete(ballast);
            int before = acknowledged.size();
            until(WHOLE_AGAIN, "written again", () -> acknowledged.size() > before + 20);
            until(
                    WHOLE_AGAIN,
                    "well again",
                    () -> product.get("/health/ready").body().contains("\"well\""));
            over.set(true);
            pool.shutdown();
            assertTrue(pool.awaitTermination(2, TimeUnit.MINUTES));
            assertAllKept(product);
            agent.post("/incidents", Api.incident("Etterpåklokskap", "5037"));
            until(
                    "found again",
                    () -> agent.get("/search?q=etterp%C3%A5klokskap")
                            .http()
                            .body()
                            .contains("Etterpåklokskap"));
        } finally {
            run("umount", "-l", disk.toString());
        }
    }

    /** Only what may be: a problem that says when to come again. */
    private void assertTold(String type) {
        List<Api.Answer> all = new ArrayList<>(refused);
        assertTrue(all.stream().allMatch(answer -> answer.status() == 503), all::toString);
        assertTrue(
                all.stream().allMatch(answer -> answer.header("Content-Type").startsWith("application/problem+json")),
                all::toString);
        assertTrue(all.stream().allMatch(answer -> answer.header("Retry-After") != null), all::toString);
        assertTrue(all.stream().anyMatch(answer -> answer.toString().contains(type)), all::toString);
    }

    private void assertAllKept(Product product) throws Exception {
        Set<String> kept = ConcurrentHashMap.newKeySet();
        for (Map<String, Object> row : product.rows("select number from servicedesk_incident"))
            kept.add(row.get("number").toString());
        acknowledged.removeAll(kept);
        assertEquals(Set.of(), acknowledged, "lost");
    }

    private void write(Api agent) {
        for (int i = 0; !over.get() && !Thread.currentThread().isInterrupted(); i++) {
            var answer = agent.postAlone("/incidents", Api.incident("Under press " + i, "5037"));
            if (answer.status() == 201)
                acknowledged.add(answer.json().get("number").asString());
            else refused.add(answer);
        }
    }

    private void until(String what, BooleanSupplier so) throws InterruptedException {
        until(90, what, so);
    }

    private void until(int seconds, String what, BooleanSupplier so) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > end) over.set(true); // the writers end, or the pool would wait for ever
            assertTrue(System.nanoTime() < end, what + ": not in time");
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    }
}
