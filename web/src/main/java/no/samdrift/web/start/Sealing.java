package no.samdrift.web.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import no.samdrift.kernel.audit.AuditSeals;
import no.samdrift.kernel.time.Time;

/** Seals the audit's newest rows into its chain. */
@ApplicationScoped
class Sealing implements BackgroundWork {
    @Inject
    private AuditSeals seals;

    @Inject
    private Time time;

    @Override
    public String name() {
        return "audit seal";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void run() {
        while (seals.seal(time.now()) > 0) {}
    }
}
