package no.samdrift.web.background;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZonedDateTime;
import no.samdrift.kernel.audit.AuditChecks;
import no.samdrift.kernel.time.Time;

/** Checks the audit once a night, or later in the day where the night was missed. */
@ApplicationScoped
class Checking implements BackgroundWork {
    private static final int NIGHT = 2;

    @Inject
    private AuditChecks checks;

    @Inject
    private Time time;

    @Override
    public String name() {
        return "audit check";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        ZonedDateTime now = time.now().atZone(Time.OSLO);
        boolean today = checks.last()
                .map(check -> check.at().atZone(Time.OSLO).toLocalDate().equals(now.toLocalDate()))
                .orElse(false);
        if (now.getHour() >= NIGHT && !today) checks.check();
    }
}
