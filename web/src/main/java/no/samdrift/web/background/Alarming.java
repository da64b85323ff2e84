package no.samdrift.web.background;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import no.samdrift.servicedesk.clock.ClockAlarms;

/** Lets clocks warn when they pass their thresholds. */
@ApplicationScoped
class Alarming implements BackgroundWork {
    @Inject
    private ClockAlarms alarms;

    @Override
    public String name() {
        return "clock alarms";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void run() {
        while (ClockAlarms.more(alarms.fire())) {}
    }
}
