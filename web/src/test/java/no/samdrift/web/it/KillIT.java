package no.samdrift.web.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/**
 * The plug is pulled while four clients write, on all of it, on the server alone, on the database alone, in turn: every
 * write that was acknowledged is there afterwards, whole. {@code -Dsamdrift.kills=50} for as many.
 */
class KillIT {
    private static final int KILLS = Integer.getInteger("samdrift.kills", 3);
    private static final int EACH = 60;

    @Test
    void noAcknowledgedWriteIsLost() throws Exception {
        try (Product product = Product.start(Path.of("target", "kill-data"), 0, List.of())) {
            Set<String> acknowledged = ConcurrentHashMap.newKeySet();
            for (int kill = 0; kill < KILLS; kill++) round(product, kill, acknowledged);
            Set<String> kept = ConcurrentHashMap.newKeySet();
            product.rows("select i.number from servicedesk_incident i"
                            + " join servicedesk_work_item w on w.case_id = i.id"
                            + " join kernel_audit a on a.subject_type = 'incident' and a.subject_key = i.id"
                            + " and a.action = 'incident.log'"
                            + " where (select count(*) from servicedesk_clock c where c.case_id = i.id) = 2")
                    .forEach(row -> kept.add(row.get("number").toString()));
            assertTrue(acknowledged.size() >= EACH * KILLS);
            assertTrue(kept.containsAll(acknowledged), () -> {
                acknowledged.removeAll(kept);
                return "lost: " + acknowledged;
            });
            assertEquals(
                    List.of(),
                    product.rows(
                            "select number from servicedesk_incident i where not exists"
                                    + " (select 1 from kernel_audit a where a.subject_type = 'incident' and a.subject_key = i.id)"),
                    "nothing half stored");
            assertEquals(200, product.as("agent").get("/incidents?limit=1").status());
        }
    }

    private static void round(Product product, int kill, Set<String> acknowledged) throws Exception {
        AtomicBoolean pulled = new AtomicBoolean();
        Api agent = product.as("agent");
        int before = acknowledged.size();
        try (var pool = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4; i++) pool.submit(() -> write(agent, acknowledged, pulled));
            while (acknowledged.size() < before + EACH) TimeUnit.MILLISECONDS.sleep(20);
            pulled.set(true);
            switch (kill % 3) {
                case 0 -> product.kill();
                case 1 -> product.killServer();
                default -> product.killDatabase();
            }
        }
        if (kill % 3 == 2) product.awaitReady();
        else product.restart();
    }

    private static void write(Api agent, Set<String> acknowledged, AtomicBoolean pulled) {
        for (int i = 0; i < 5000; i++) {
            try {
                var answer = agent.post("/incidents", Api.incident("Strømmen går " + i, "5037"));
                if (answer.status() == 201)
                    acknowledged.add(answer.json().get("number").asString());
                else if (pulled.get()) return;
            } catch (RuntimeException e) {
                if (pulled.get()) return;
            }
        }
    }
}
