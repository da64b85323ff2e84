package no.samdrift.kernel.outbox;

import java.time.Instant;

/** A message on its way; {@code payload} is a JSON object. */
public record OutboxMessage(
        long id, String topic, String subjectKey, String payload, Instant createdAt, int attempts, String error) {
    /** Messages about the same are carried in their order. */
    String about() {
        return topic + " " + subjectKey;
    }
}
