package no.samdrift.kernel.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samdrift.kernel.data.Sql;

/** The rows of the outbox, each change of them a transaction. */
@ApplicationScoped
@Transactional
class OutboxRows {
    static final Duration CLAIM = Duration.ofMinutes(5);
    private static final int AT_ONCE = 60;

    private static final String MESSAGE =
            "select id, topic, subject_key, payload, created_at, attempts, error from kernel_outbox";

    @Inject
    Sql sql;

    /** A few that are due and claimed by nobody, now claimed. */
    public List<OutboxMessage> claim(Instant now) {
        List<OutboxMessage> due = sql.list(
                OutboxMessage.class,
                MESSAGE + " where dead_at is null and next_attempt_at <= :now"
                        + " and (claimed_until is null or claimed_until <= :now) order by next_attempt_at, id limit "
                        + AT_ONCE
                        + " for update skip locked",
                Map.of("now", now));
        if (due.isEmpty()) return due;
        String ids = due.stream().map(m -> String.valueOf(m.id())).collect(Collectors.joining(","));
        sql.run(
                "update kernel_outbox set claimed_until = :until where id in (" + ids + ")",
                Map.of("until", now.plus(CLAIM)));
        return due;
    }

    /** What the handlers write and that the message is done: both or neither. */
    public void carry(OutboxMessage message, List<OutboxHandler> handlers) throws Exception {
        for (OutboxHandler handler : handlers) handler.handle(message);
        sql.run("delete from kernel_outbox where id = :id", Map.of("id", message.id()));
    }

    public void failed(long id, int attempts, String error, Instant next, Instant dead) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", id);
        row.put("attempts", attempts);
        row.put("error", error);
        row.put("next", next);
        row.put("dead", dead);
        sql.run(
                "update kernel_outbox set attempts = :attempts, error = :error, next_attempt_at = :next, dead_at = :dead,"
                        + " claimed_until = null where id = :id",
                row);
    }

    public void giveUp(long id, String error, Instant now) {
        failed(id, 0, error, now, now);
    }

    public List<OutboxMessage> dead() {
        return sql.list(OutboxMessage.class, MESSAGE + " where dead_at is not null order by id desc limit 500");
    }

    public void again(long id, Instant now) {
        sql.run(
                "update kernel_outbox set dead_at = null, attempts = 0, next_attempt_at = :now, claimed_until = null"
                        + " where id = :id",
                Map.of("id", id, "now", now));
    }
}
