package no.samdrift.cooperation.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.audit.Audit;
import no.samdrift.kernel.change.Changes;
import no.samdrift.kernel.data.Page;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.register.Order;
import no.samdrift.kernel.register.Rows;
import no.samdrift.kernel.register.Where;
import no.samdrift.kernel.time.Time;

/** What a webhook was sent, and sending it again (R7). */
@ApplicationScoped
@Transactional
public class WebhookDeliveries {
    private static final Rows<WebhookDelivery> ROWS = new Rows<>(
            WebhookDelivery.class,
            "d.id, d.at, d.event, d.subject, d.state, d.attempts, d.next_attempt_at, d.tried_at, d.status, d.millis,"
                    + " d.answer, d.error",
            "cooperation_webhook_delivery d",
            Order.falling(List.of("d.at", "d.id"), d -> List.of(d.at(), d.id())));

    @Inject
    Sql sql;

    @Inject
    Webhooks webhooks;

    @Inject
    WebhookEvents events;

    @Inject
    CurrentCaller current;

    @Inject
    Changes changes;

    @Inject
    Audit audit;

    @Inject
    Time time;

    /** Newest first. */
    public Page<WebhookDelivery> find(long webhook, String cursor, int limit) {
        return ROWS.page(sql, of(webhook), cursor, limit);
    }

    public List<WebhookDelivery> slice(long webhook, int offset, int limit) {
        return ROWS.slice(sql, of(webhook), offset, limit);
    }

    /** What waits and was never tried may be nothing for the webhook at all. */
    private Where of(long webhook) {
        webhooks.byId(webhook);
        return Where.anything()
                .and("d.webhook_id = ?", webhook)
                .and("d.tried_at is not null or d.event = ?", WebhookEvents.TEST);
    }

    /** A message about nothing, to see whether it arrives; also where the webhook is off. */
    public void test(long webhook) {
        webhooks.byId(webhook);
        events.put(
                webhook,
                WebhookEvents.TEST,
                Webhooks.KIND,
                webhook,
                current.get().name());
        audit.created(WebhookEvents.TEST, Webhooks.KIND, webhook, null, Map.of("test", true));
        changes.put(Webhooks.KIND, webhook);
    }

    /** The same message under the same id, as things stand now. */
    public void resend(long webhook, long delivery) {
        webhooks.byId(webhook);
        WebhookDelivery known = ROWS.first(sql, of(webhook).and("d.id = ?", delivery))
                .orElseThrow(() -> new NotFound("webhook-delivery", delivery));
        if (known.state() == WebhookDelivery.State.WAITING && known.attempts() == 0)
            throw new RuleBroken("webhookWaits");
        sql.run(
                "update cooperation_webhook_delivery set state = 'WAITING', attempts = 0, next_attempt_at = :now,"
                        + " claimed_until = null where id = :id",
                Map.of("id", delivery, "now", time.now()));
        audit.created("webhook.resend", Webhooks.KIND, webhook, null, Map.of("deliveryId", delivery));
        changes.put(Webhooks.KIND, webhook);
    }
}
