package no.samdrift.kernel.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.access.Role;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.refusal.Unavailable;
import no.samdrift.kernel.time.Time;

/**
 * Delivers the outbox. Some messages are claimed, with an expiry; then each is carried and settled in transactions of its
 * own, so that none takes another with it: several at once, but those about the same thing one after the other. A node that
 * dies leaves its claims to run out.
 */
@ApplicationScoped
public class OutboxDelivery {
    private static final Logger LOG = Logger.getLogger(OutboxDelivery.class.getName());
    private static final int MOST_ATTEMPTS = 10;
    /** Where the other side is away the pauses grow to some five minutes, and nothing is given up. */
    private static final int PATIENT = 6;

    /** Seeing and retrying what could not be delivered. */
    public enum OutboxRight implements Right {
        OPERATE;

        @Override
        public java.util.Set<Role> roles() {
            return java.util.Set.of(Role.ADMINISTRATOR);
        }
    }

    @Inject
    OutboxRows rows;

    @Inject
    Time time;

    @Inject
    CurrentCaller current;

    @Inject
    Instance<OutboxHandler> handlers;

    /**
     * Carries some messages that are due; how many there were.
     *
     * @param carriers do the carrying, as the house; how many at once is theirs to say
     */
    public int deliver(Executor carriers) {
        Instant now = time.now();
        List<OutboxMessage> due = rows.claim(now);
        CompletableFuture.allOf(due.stream()
                        .collect(Collectors.groupingBy(OutboxMessage::about, LinkedHashMap::new, Collectors.toList()))
                        .values()
                        .stream()
                        .map(same -> CompletableFuture.runAsync(() -> same.forEach(each -> carry(each, now)), carriers))
                        .toArray(CompletableFuture[]::new))
                .join();
        return due.size();
    }

    private void carry(OutboxMessage message, Instant claimed) {
        Instant now = time.now();
        if (!now.isBefore(claimed.plus(OutboxRows.CLAIM))) return; // it is whoever's claims it next
        List<OutboxHandler> able = handlers.stream()
                .filter(handler -> handler.topic().equals(message.topic()))
                .toList();
        if (able.isEmpty()) rows.giveUp(message.id(), "No handler for " + message.topic(), now);
        else carry(message, able, now);
    }

    private void carry(OutboxMessage message, List<OutboxHandler> able, Instant now) {
        try {
            rows.carry(message, able);
        } catch (Unavailable away) {
            int attempts = Math.min(message.attempts() + 1, PATIENT);
            rows.failed(message.id(), attempts, shortened(away), now.plus(pause(attempts)), null);
        } catch (Exception e) {
            LOG.log(Level.WARNING, "Outbox message " + message.id() + " (" + message.topic() + ") failed", e);
            int attempts = message.attempts() + 1;
            rows.failed(
                    message.id(),
                    attempts,
                    shortened(e),
                    now.plus(pause(attempts)),
                    attempts >= MOST_ATTEMPTS ? now : null);
        }
    }

    private static Duration pause(int attempts) {
        return Duration.ofSeconds(Math.min(3600, 5L << Math.min(attempts, 10)));
    }

    private static String shortened(Exception e) {
        String text = String.valueOf(e);
        return text.length() <= 500 ? text : text.substring(0, 500);
    }

    /** What was given up, newest first. */
    public List<OutboxMessage> dead() {
        current.get().require(OutboxRight.OPERATE, Target.COOPERATION);
        return rows.dead();
    }

    public void retry(long id) {
        current.get().require(OutboxRight.OPERATE, Target.COOPERATION);
        rows.again(id, time.now());
    }
}
