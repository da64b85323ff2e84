package no.samdrift.servicedesk.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.data.Outage;
import no.samdrift.kernel.refusal.NotAllowed;
import no.samdrift.kernel.refusal.Refusal;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.servicedesk.monitoring.MonitoringDelivery.Outcome;

/** Works on what came, in its order and one alert at a time; one that fails holds up no other. The house's own work. */
@ApplicationScoped
public class MonitoringIntake {
    private static final Logger LOG = Logger.getLogger(MonitoringIntake.class.getName());

    @Inject
    MonitoringLog log;

    @Inject
    MonitoringSources sources;

    @Inject
    AlertFiling filing;

    @Inject
    CurrentCaller current;

    /**
     * The oldest delivery that waits, and what has been quiet for long enough.
     *
     * @param goesOn asked between alerts; where not, another node goes on from there
     * @return whether there was one
     */
    public boolean work(BooleanSupplier goesOn) {
        if (!current.get().isHouse()) throw new NotAllowed(MonitoringRight.ADMINISTER);
        for (long quiet : filing.quiet()) filing.settle(quiet);
        Optional<MonitoringLog.Waiting> first = log.first();
        first.ifPresent(delivery -> work(delivery, goesOn));
        return first.isPresent();
    }

    private void work(MonitoringLog.Waiting delivery, BooleanSupplier goesOn) {
        MonitoringSourceDetails source = sources.byId(delivery.sourceId());
        List<Alert> alerts;
        try {
            alerts = new AlertReading(source.pointers()).read(delivery.body().getBytes(StandardCharsets.UTF_8));
        } catch (RuleBroken mappedAnew) {
            log.settle(delivery, Outcome.REFUSED, mappedAnew.code());
            return;
        }
        for (int place = delivery.handled(); place < alerts.size(); place++) {
            if (!goesOn.getAsBoolean()) return;
            file(source, delivery, alerts.get(place), place);
        }
        log.settle(delivery, Outcome.DONE, null);
    }

    private void file(MonitoringSourceDetails source, MonitoringLog.Waiting delivery, Alert alert, int place) {
        String reason;
        try {
            filing.file(source, alert, result -> log.handled(delivery.id(), place, result, null));
            return;
        } catch (Refusal refused) {
            reason = refused.code();
        } catch (ConstraintViolationException unfit) {
            reason = "alertUnfit";
        } catch (RuntimeException e) {
            if (Outage.of(e).isPresent()) throw e;
            LOG.log(Level.WARNING, "An alert of " + source.source().name() + " failed", e);
            reason = "alertFailed";
        }
        log.handled(delivery.id(), place, AlertResult.FAILED, reason);
    }
}
