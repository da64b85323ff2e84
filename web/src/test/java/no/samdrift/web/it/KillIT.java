package no.samdrift.web.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** The plug is pulled while four clients write: every write that was acknowledged is there afterwards, whole. */
class KillIT {
    @Test
    void noAcknowledgedWriteIsLost() throws Exception {
        try (Product product = Product.start(Path.of("target", "kill-data"), 0, List.of())) {
            Set<String> acknowledged = ConcurrentHashMap.newKeySet();
            AtomicBoolean pulled = new AtomicBoolean();
            Api agent = product.as("agent");
            try (var pool = Executors.newFixedThreadPool(4)) {
                for (int i = 0; i < 4; i++) pool.submit(() -> write(agent, acknowledged, pulled));
                while (acknowledged.size() < 150) Thread.onSpinWait();
                pulled.set(true);
                product.kill();
            }
            product.restart();
            Set<String> kept = ConcurrentHashMap.newKeySet();
            product.rows("select i.number from servicedesk_incident i"
                            + " join servicedesk_work_item w on w.case_id = i.id"
                            + " join kernel_audit a on a.subject_type = 'incident' and a.subject_key = i.id"
                            + " and a.action = 'incident.log'"
                            + " where (select count(*) from servicedesk_clock c where c.case_id = i.id) = 2")
                    .forEach(row -> kept.add(row.get("number").toString()));
            assertTrue(acknowledged.size() >= 150);
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

    private static void write(Api agent, Set<String> acknowledged, AtomicBoolean pulled) {
        for (int i = 0; i < 5000; i++) {
            try {
                var answer = agent.post("/incidents", Api.incident("Strømmen går " + i, "5037"));
                if (answer.status() == 201)
                    acknowledged.add(answer.json().get("number").asString());
            } catch (RuntimeException e) {
                if (pulled.get()) return;
            }
        }
    }
}
