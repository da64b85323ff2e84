package no.samdrift.web.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import no.samdrift.servicedesk.incident.Incidents;

/** Closes solved cases that nobody reopened. */
@ApplicationScoped
class Settling implements BackgroundWork {
    @Inject
    private Incidents incidents;

    @Override
    public String name() {
        return "settling";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        incidents.settled(100).forEach(number -> incidents.settle(number));
    }
}
