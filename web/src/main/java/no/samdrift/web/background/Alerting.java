package no.samdrift.web.background;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import no.samdrift.kernel.data.Leases;
import no.samdrift.servicedesk.monitoring.MonitoringIntake;

/** Works on what systems that watch have reported. */
@ApplicationScoped
class Alerting implements BackgroundWork {
    @Inject
    private MonitoringIntake intake;

    @Inject
    private Leases leases;

    @Override
    public String name() {
        return "monitoring in";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(1);
    }

    /** Many alerts take longer than a lease lasts, so it is renewed between them. */
    @Override
    public void run() {
        while (leases.hold(name()) && intake.work(() -> leases.hold(name()))) {}
    }
}
