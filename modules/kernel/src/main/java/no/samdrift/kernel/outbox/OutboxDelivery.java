package no.samdrift.kernel.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.access.Role;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.time.Time;

/** Delivers the outbox. Nodes share the work: a message is locked by the one that carries it. */
@ApplicationScoped
@Transactional
public class OutboxDelivery {
    private static final Logger LOG = Logger.getLogger(OutboxDelivery.class.getName());
    private static final int MOST_ATTEMPTS = 10;
    private static final String MESSAGE =
            "select id, topic, subject_key, payload, created_at, attempts, error from kernel_outbox";

    /** Seeing and retrying what could not be delivered. */
    public enum OutboxRight implements Right {
        OPERATE;

        @Override
        public java.util.Set<Role> roles() {
            return java.util.Set.of(Role.ADMINISTRATOR);
        }
    }

    private final Sql sql;
    private final Time time;
    private final CurrentCaller current;
    private final Instance<OutboxHandler> handlers;

    protected OutboxDelivery() {
        this(null, null, null, null);
    }

    @Inject
    public OutboxDelivery(Sql sql, Time time, CurrentCaller current, Instance<OutboxHandler> handlers) {
        this.sql = sql;
        this.time = time;
        this.current = current;
        this.handlers = handlers;
    }

    /** Carries up to {@code most} messages that are due; how many there were. */
    public int deliver(int most) {
        Instant now = time.now();
        List<OutboxMessage> due = sql.list(
                OutboxMessage.class,
                MESSAGE + " where dead_at is null and next_attempt_at <= :now order by next_attempt_at limit " + most
                        + " for update skip locked",
                Map.of("now", now));
        due.forEach(message -> deliver(message, now));
        return due.size();
    }

    private void deliver(OutboxMessage message, Instant now) {
        try {
            for (OutboxHandler handler : handlers) {
                if (handler.topic().equals(message.topic())) handler.handle(message);
            }
            sql.run("delete from kernel_outbox where id = :id", Map.of("id", message.id()));
        } catch (Exception e) {
            LOG.log(Level.WARNING, "Outbox message " + message.id() + " (" + message.topic() + ") failed", e);
            int attempts = message.attempts() + 1;
            Duration pause = Duration.ofSeconds(Math.min(3600, 5L << Math.min(attempts, 10)));
            sql.run(
                    "update kernel_outbox set attempts = :attempts, error = :error, next_attempt_at = :next,"
                            + " dead_at = if(:attempts >= " + MOST_ATTEMPTS + ", :now, null) where id = :id",
                    Map.of(
                            "attempts", attempts,
                            "error", shortened(e),
                            "next", now.plus(pause),
                            "now", now,
                            "id", message.id()));
        }
    }

    private static String shortened(Exception e) {
        String text = String.valueOf(e);
        return text.length() <= 500 ? text : text.substring(0, 500);
    }

    /** What was given up, newest first. */
    public List<OutboxMessage> dead() {
        current.get().require(OutboxRight.OPERATE, Target.COOPERATION);
        return sql.list(OutboxMessage.class, MESSAGE + " where dead_at is not null order by id desc limit 500");
    }

    public void retry(long id) {
        current.get().require(OutboxRight.OPERATE, Target.COOPERATION);
        sql.run(
                "update kernel_outbox set dead_at = null, attempts = 0, next_attempt_at = :now where id = :id",
                Map.of("id", id, "now", time.now()));
    }
}
