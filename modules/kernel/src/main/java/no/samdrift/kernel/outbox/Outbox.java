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

    /** {@code key} names what it is about: messages of the same topic and key are carried in their order, others at the same time. */
    public void put(String topic, String key, Map<String, ?> payload) {
        sql.run(
                "insert into kernel_outbox(id, topic, subject_key, payload, created_at, attempts, next_attempt_at)"
                        + " values (:id, :topic, :key, :payload, :at, 0, :at)",
                Map.of("id", Ids.next(), "topic", topic, "key", key, "payload", Json.write(payload), "at", time.now()));
    }

    /** Whether messages of the topic wait for another try, so that more of them would only wait behind. */
    public boolean isStuck(String topic) {
        return sql.count(
                        "select count(*) from kernel_outbox where topic = :topic and attempts > 0 and dead_at is null",
                        Map.of("topic", topic))
                > 0;
    }
}
