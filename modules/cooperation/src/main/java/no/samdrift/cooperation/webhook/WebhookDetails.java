package no.samdrift.cooperation.webhook;

import java.util.List;
import no.samdrift.kernel.data.Versioned;

/** A webhook whole. */
public record WebhookDetails(WebhookRow webhook, String address, List<WebhookEvent> events) implements Versioned {
    @Override
    public int version() {
        return webhook.version();
    }

    /** What a form starts from. */
    public WebhookFacts facts() {
        return new WebhookFacts(webhook.name(), address, webhook.form(), webhook.active(), webhook.personId(), events);
    }
}
