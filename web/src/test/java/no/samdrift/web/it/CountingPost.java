package no.samdrift.web.it;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;
import no.samdrift.kernel.outbox.OutboxHandler;
import no.samdrift.kernel.outbox.OutboxMessage;

/** Counts what it carries. */
@ApplicationScoped
public class CountingPost implements OutboxHandler {
    static final AtomicInteger DELIVERED = new AtomicInteger();
    static final String TOPIC = "test.counting";

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public void handle(OutboxMessage message) {
        DELIVERED.incrementAndGet();
    }
}
