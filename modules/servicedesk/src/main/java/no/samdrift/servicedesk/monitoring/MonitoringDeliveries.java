package no.samdrift.servicedesk.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Visibility;
import no.samdrift.kernel.data.Page;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.refusal.NotAllowed;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.register.Order;
import no.samdrift.kernel.register.Rows;
import no.samdrift.kernel.register.Where;
import no.samdrift.kernel.time.Time;
import no.samdrift.servicedesk.ServiceDeskRight;

/** What sources sent, what became of it, and which alerts stand. */
@ApplicationScoped
@Transactional
public class MonitoringDeliveries {
    private static final Duration KEPT = Duration.ofDays(14);
    private static final int SHOWN = 50;
    private static final Rows<MonitoringDelivery> ROWS = new Rows<>(
            MonitoringDelivery.class,
            "d.id, d.at, d.origin, d.size, d.outcome, d.reason, d.alerts, d.opened, d.changed, d.solved, d.ignored,"
                    + " d.failed",
            "servicedesk_monitoring_delivery d",
            Order.falling(List.of("d.at", "d.id"), d -> List.of(d.at(), d.id())));
    private static final String ALERT =
            "select a.title, a.severity, a.machine, a.number, a.firing, a.times, a.first_at, a.last_at, a.settle_at"
                    + " from servicedesk_monitoring_alert a where a.alert_key <> '" + AlertFiling.GATHERED + "' and ";

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    MonitoringSources sources;

    @Inject
    AlertRows rows;

    @Inject
    Time time;

    /** An alert as screens show it; {@code settleAt} when its case will be solved, null where that is not to come. */
    public record AlertNow(
            String title,
            String severity,
            String machine,
            String number,
            boolean firing,
            int times,
            Instant firstAt,
            Instant lastAt,
            Instant settleAt) {}

    /** Newest first. */
    public Page<MonitoringDelivery> find(long source, String cursor, int limit) {
        return ROWS.page(sql, of(source), cursor, limit);
    }

    public List<MonitoringDelivery> slice(long source, int offset, int limit) {
        return ROWS.slice(sql, of(source), offset, limit);
    }

    private Where of(long source) {
        sources.byId(source);
        return Where.anything().and("d.source_id = ?", source);
    }

    /** What was sent, as it came; empty where it is not kept. */
    public String body(long source, long delivery) {
        sources.byId(source);
        return sql.first(
                        String.class,
                        "select coalesce(body, '') from servicedesk_monitoring_delivery"
                                + " where id = :id and source_id = :source",
                        Map.of("id", delivery, "source", source))
                .orElseThrow(() -> new NotFound("monitoring-delivery", delivery));
    }

    /** The alerts of a source that stand, the newest first. */
    public List<AlertNow> standing(long source) {
        sources.byId(source);
        return sql.list(
                AlertNow.class,
                ALERT + "a.source_id = :source and a.firing order by a.last_at desc limit " + SHOWN,
                Map.of("source", source));
    }

    /** The alerts behind a case, for whoever reads what is internal in it; those that stand first. */
    public List<AlertNow> behind(long incident) {
        if (!current.get().anywhere(ServiceDeskRight.READ_INTERNAL)) return List.of();
        String seen = current.get().visible(ServiceDeskRight.READ_INTERNAL).where(Visibility.Columns.of("i"));
        return sql.list(
                AlertNow.class,
                ALERT + "a.incident_id = :incident and exists (select 1 from servicedesk_incident i"
                        + " where i.id = a.incident_id and " + seen + ") order by a.firing desc, a.last_at desc limit "
                        + SHOWN,
                Map.of("incident", incident));
    }

    /** For the house: what was kept for its time. */
    public int forget() {
        if (!current.get().isHouse()) throw new NotAllowed(MonitoringRight.ADMINISTER);
        return rows.forget()
                + sql.run(
                        "delete from servicedesk_monitoring_delivery where at < :old limit 1000",
                        Map.of("old", time.now().minus(KEPT)));
    }
}
