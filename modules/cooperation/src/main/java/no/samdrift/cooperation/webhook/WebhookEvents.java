package no.samdrift.cooperation.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import no.samdrift.kernel.audit.Audited;
import no.samdrift.kernel.change.Changed;
import no.samdrift.kernel.data.Ids;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.time.Time;

/** Puts a message beside each write that a webhook is told of (R2). Who listens is asked every few seconds, not at each write. */
@ApplicationScoped
class WebhookEvents {
    static final String TEST = "webhook.test";
    private static final Duration FRESH = Duration.ofSeconds(5);

    @Inject
    Sql sql;

    @Inject
    Time time;

    private final AtomicReference<Listeners> listeners = new AtomicReference<>(nobodyYet());

    private record Listener(long id, String event) {}

    private record Listeners(Instant readAt, List<Listener> all) {}

    private static Listeners nobodyYet() {
        return new Listeners(Instant.EPOCH, List.of());
    }

    /** On the node that changed it a webhook is known at once; the others learn of it when they ask again. */
    void follow(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed changed) {
        if (changed.kind().equals(Webhooks.KIND)) listeners.set(nobodyYet());
    }

    void told(@Observes Audited told) {
        // of its own register it is not told: what is not yet committed must not be remembered here
        if (told.type().equals(Webhooks.KIND)
                || time.isReplayed()
                || !told.key().matches("\\d{1,18}")) return;
        listening().stream()
                .filter(each -> new WebhookEvent(each.event()).covers(told.action()))
                .map(Listener::id)
                .distinct()
                .forEach(id -> put(id, told.action(), told.type(), Long.parseLong(told.key()), told.actor()));
    }

    private List<Listener> listening() {
        Instant now = time.now();
        Listeners known = listeners.get();
        if (!known.readAt().plus(FRESH).isBefore(now)) return known.all();
        Listeners fresh = new Listeners(
                now,
                sql.list(
                        Listener.class,
                        "select w.id, e.event from cooperation_webhook w join cooperation_webhook_event e"
                                + " on e.webhook_id = w.id where w.active"));
        listeners.compareAndSet(known, fresh); // not where one was changed while this was read
        return fresh.all();
    }

    void put(long webhook, String event, String kind, long subject, String actor) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", Ids.next());
        row.put("webhook", webhook);
        row.put("at", time.now());
        row.put("event", event);
        row.put("kind", kind);
        row.put("subject", subject);
        row.put("actor", actor);
        sql.run(
                "insert into cooperation_webhook_delivery(id, webhook_id, at, event, kind, subject_id, actor, state,"
                        + " attempts, next_attempt_at) values (:id, :webhook, :at, :event, :kind, :subject, :actor,"
                        + " 'WAITING', 0, :at)",
                row);
    }
}
