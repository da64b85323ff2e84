package no.samdrift.web.background;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import no.samdrift.kernel.outbox.OutboxDelivery;

/** Carries out the outbox. */
@ApplicationScoped
class Delivery implements BackgroundWork {
    @Inject
    private OutboxDelivery delivery;

    @Override
    public String name() {
        return "outbox";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void run() {
        while (delivery.deliver() > 0) {}
    }
}
