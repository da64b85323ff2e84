package no.samdrift.servicedesk.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import no.samdrift.catalogue.level.Priority;
import no.samdrift.kernel.data.Sql;

/** What would become of a body, without doing it. */
@ApplicationScoped
public class MonitoringTrial {
    private static final int SHOWN = 50;

    @Inject
    MonitoringSources sources;

    @Inject
    AlertPlacing placing;

    @Inject
    Sql sql;

    /**
     * One alert of the body as the source's mapping reads it.
     *
     * @param memberNo and {@code system}, {@code priority}: of the case that it would open
     * @param number of the case that it belongs to already, null where there is none
     */
    public record Foreseen(
            String title,
            Alert.State state,
            String severity,
            String machine,
            String memberNo,
            String system,
            Priority priority,
            String number) {}

    /** The first alerts of the body; refused where it does not fit, as at the door. */
    public List<Foreseen> of(long source, byte[] body) {
        MonitoringSourceDetails whole = sources.byId(source);
        return new AlertReading(whole.pointers())
                .read(body).stream()
                        .limit(SHOWN)
                        .map(alert -> foreseen(whole, alert))
                        .toList();
    }

    private Foreseen foreseen(MonitoringSourceDetails source, Alert alert) {
        AlertPlacing.Placed placed = placing.of(source, alert);
        return new Foreseen(
                alert.title(),
                alert.state(),
                alert.severity(),
                alert.machine(),
                placed.memberNo(),
                placed.systemCode(),
                Priority.of(AlertPlacing.impact(source, alert), AlertPlacing.urgency(source, alert)),
                sql.first(
                                String.class,
                                "select number from servicedesk_monitoring_alert where source_id = :source"
                                        + " and alert_key = :key and firing",
                                Map.of("source", source.source().id(), "key", MonitoringSecret.hash(alert.key())))
                        .orElse(null));
    }
}
