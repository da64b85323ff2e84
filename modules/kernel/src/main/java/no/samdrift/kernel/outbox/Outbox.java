package no.samdrift.kernel.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import no.samdrift.kernel.data.Ids;
import no.samdrift.kernel.data.Json;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.time.Time;

/** What is to happen outside because of a change: kept in the change's own transaction, delivered later, at least once. */
@ApplicationScoped
public class Outbox {
    @Inject
    Sql sql;

    @Inject
    Time time;

    /** {@code key} names the thing it is about; handlers may use it to make their effect idempotent. */
    public void put(String topic, String key, Map<String, ?> payload) {
        sql.run(
                "insert into kernel_outbox(id, topic, subject_key, payload, created_at, attempts, next_attempt_at)"
                        + " values (:id, :topic, :key, :payload, :at, 0, :at)",
                Map.of("id", Ids.next(), "topic", topic, "key", key, "payload", Json.write(payload), "at", time.now()));
    }
}
