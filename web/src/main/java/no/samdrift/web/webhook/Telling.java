package no.samdrift.web.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import no.samdrift.kernel.data.Leases;
import no.samdrift.web.background.BackgroundWork;

/** Tells other systems what happened. */
@ApplicationScoped
class Telling implements BackgroundWork {
    @Inject
    private WebhookPost post;

    @Inject
    private Leases leases;

    @Override
    public String name() {
        return "webhooks";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void run() {
        while (post.work() && leases.hold(name())) {}
    }
}
