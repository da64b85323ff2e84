package no.samdrift.servicedesk.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.refusal.NotSignedIn;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.refusal.TooManyAttempts;

/** Where sources come in. What they send is read and kept here; the cases are opened behind it, so that nobody waits for them. */
@ApplicationScoped
public class MonitoringDoor {
    private static final int MOST_A_MINUTE = 600;
    private static final int MOST_WAITING = 2000;
    private static final Duration LATER = Duration.ofSeconds(15);

    @Inject
    MonitoringLog log;

    @Inject
    MonitoringSources sources;

    @Inject
    CurrentCaller current;

    /** What was taken: its id in the log, and how many alerts it holds. */
    public record Received(long id, int alerts) {}

    /**
     * @param secret of the source; null where none was given
     * @throws NotSignedIn where it is not that source's, or there is no such source (R1)
     * @throws RuleBroken where the source is off, or the body does not fit its mapping (R2)
     * @throws TooManyAttempts where it sends more than can be worked on
     */
    public Received receive(String name, String secret, byte[] body, String origin) {
        MonitoringLog.Known known = log.named(name).orElse(null);
        if (!MonitoringSecret.fits(secret, known == null ? null : known.secretHash())) {
            if (known != null) log.stranger(known.id(), origin, body.length);
            throw new NotSignedIn();
        }
        return current.as(Caller.house("monitoring"), () -> take(known, body, origin));
    }

    private Received take(MonitoringLog.Known known, byte[] body, String origin) {
        MonitoringLog.Load load = log.load(known.id());
        if (load.lately() >= MOST_A_MINUTE || load.waiting() >= MOST_WAITING) throw new TooManyAttempts(LATER);
        try {
            if (!known.active()) throw new RuleBroken("monitoringInactive");
            List<Alert> alerts = new AlertReading(sources.byId(known.id()).pointers()).read(body);
            return new Received(log.take(known.id(), origin, body, alerts.size()), alerts.size());
        } catch (RuleBroken refused) {
            log.refuse(known.id(), origin, body, refused.code());
            throw refused;
        }
    }
}
