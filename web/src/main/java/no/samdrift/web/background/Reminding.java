package no.samdrift.web.background;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import no.samdrift.sourcing.agreement.DeadlineNotices;

/** Reminds of what must be done by a day. */
@ApplicationScoped
class Reminding implements BackgroundWork {
    @Inject
    private DeadlineNotices deadlines;

    @Override
    public String name() {
        return "reminders";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        deadlines.tell();
    }
}
