package no.samdrift.web.it;

import jakarta.enterprise.context.ApplicationScoped;
import no.samdrift.kernel.outbox.OutboxHandler;
import no.samdrift.kernel.outbox.OutboxMessage;

/** Carries messages that nobody takes. */
@ApplicationScoped
public class FailingPost implements OutboxHandler {
    static final String TOPIC = "test.failing";

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public void handle(OutboxMessage message) {
        throw new IllegalStateException("nobody at home");
    }
}
