package no.samdrift.web.background;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import no.samdrift.cooperation.privacy.Retention;

/** Takes the texts and people from what was kept for its time. */
@ApplicationScoped
class Forgetting implements BackgroundWork {
    @Inject
    private Retention retention;

    @Override
    public String name() {
        return "retention";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(20);
    }

    @Override
    public void run() {
        while (retention.forget() > 0) {}
    }
}
