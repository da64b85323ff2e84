package no.samdrift.servicedesk.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samdrift.kernel.data.Ids;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.time.Time;
import no.samdrift.servicedesk.incident.IncidentStatus;

/** The alerts that are known, by row, and how their cases stand. */
@ApplicationScoped
class AlertRows {
    private static final Duration KEPT = Duration.ofDays(90);
    private static final String ROW =
            "select id, source_id, alert_key, event, title, severity, machine, incident_id, number, firing, times,"
                    + " last_at, noted_at, flaps, flapped_at from servicedesk_monitoring_alert";

    @Inject
    Sql sql;

    @Inject
    Time time;

    /** @param times it came while it stood */
    record Known(
            long id,
            long sourceId,
            String alertKey,
            String event,
            String title,
            String severity,
            String machine,
            long incidentId,
            String number,
            boolean firing,
            int times,
            Instant lastAt,
            Instant notedAt,
            int flaps,
            Instant flappedAt) {}

    /** @param linked whether other cases or a problem hang on it */
    record CaseNow(
            IncidentStatus status,
            Long assigneeId,
            Instant resolvedAt,
            Instant closedAt,
            Long duplicateOf,
            boolean linked) {}

    Optional<Known> held(long source, String key) {
        return sql.first(
                Known.class,
                ROW + " where source_id = :source and alert_key = :key for update",
                Map.of("source", source, "key", key));
    }

    Known held(long id) {
        return sql.first(Known.class, ROW + " where id = :id for update", Map.of("id", id))
                .orElseThrow();
    }

    CaseNow caseOf(long incident) {
        return sql.first(CaseNow.class, """
                        select i.status, i.assignee_id, i.resolved_at, i.closed_at, i.duplicate_of,
                        exists (select 1 from servicedesk_problem_incident p where p.incident_id = i.id)
                            or exists (select 1 from servicedesk_incident d where d.duplicate_of = i.id) as linked
                        from servicedesk_incident i where i.id = :id for update""", Map.of("id", incident)).orElseThrow();
    }

    /** How many others of the case still stand; what is only gathered there does not count twice. */
    long others(Known alert) {
        return sql.count(
                "select count(*) from servicedesk_monitoring_alert where incident_id = :incident and firing"
                        + " and id <> :id and alert_key <> :gathered",
                Map.of("incident", alert.incidentId(), "id", alert.id(), "gathered", AlertFiling.GATHERED));
    }

    long opened(long source, Duration lately) {
        return sql.count(
                "select count(*) from servicedesk_monitoring_alert where source_id = :source and opened_at > :since",
                Map.of("source", source, "since", time.now().minus(lately)));
    }

    /** Stands, in that case, from now on; {@code opens} where the case is its own and new. */
    void stands(Known known, long source, String key, Alert alert, String number, boolean opens) {
        Map<String, Object> row = values(alert);
        row.put("id", known == null ? Ids.next() : known.id());
        row.put("source", source);
        row.put("key", key);
        row.put("number", number);
        row.put("opened", opens ? time.now() : null);
        sql.run("""
                insert into servicedesk_monitoring_alert(id, source_id, alert_key, event, title, severity, machine,
                    incident_id, number, firing, times, first_at, last_at, opened_at, flaps)
                select :id, :source, :key, :event, :title, :severity, :machine, i.id, i.number, true, 1, :now, :now,
                    :opened, 0 from servicedesk_incident i where i.number = :number
                on duplicate key update event = :event, title = :title, severity = :severity, machine = :machine,
                    incident_id = i.id, number = i.number, firing = true, times = 1, first_at = :now, last_at = :now,
                    opened_at = :opened, noted_at = null, settle_at = null""", row);
    }

    /** Came again; {@code noted} where its case was told. */
    void again(Known known, Alert alert, boolean noted) {
        Map<String, Object> row = values(alert);
        row.put("id", known.id());
        row.put("noted", noted ? time.now() : known.notedAt());
        sql.run(
                "update servicedesk_monitoring_alert set event = :event, severity = :severity, firing = true,"
                        + " times = times + 1, last_at = :now, noted_at = :noted, settle_at = null where id = :id",
                row);
    }

    void flapped(Known known, int flaps) {
        sql.run(
                "update servicedesk_monitoring_alert set flaps = :flaps, flapped_at = :now where id = :id",
                Map.of("flaps", flaps, "now", time.now(), "id", known.id()));
    }

    /** Stands no more; to be solved at {@code settle}, null for at once or not at all. */
    void ends(Known known, Instant settle) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", known.id());
        values.put("settle", settle);
        values.put("now", time.now());
        sql.run(
                "update servicedesk_monitoring_alert set firing = false, last_at = :now, settle_at = :settle"
                        + " where id = :id",
                values);
    }

    List<Long> quiet() {
        return sql.list(
                Long.class,
                "select id from servicedesk_monitoring_alert where settle_at <= :now order by settle_at limit 100",
                Map.of("now", time.now()));
    }

    /** What ended long ago. */
    int forget() {
        return sql.run(
                "delete from servicedesk_monitoring_alert where not firing and last_at < :old limit 1000",
                Map.of("old", time.now().minus(KEPT)));
    }

    private Map<String, Object> values(Alert alert) {
        Map<String, Object> row = new HashMap<>();
        row.put("event", alert.event());
        row.put("title", alert.title());
        row.put("severity", alert.severity());
        row.put(
                "machine",
                alert.machine().length() <= 200
                        ? alert.machine()
                        : alert.machine().substring(0, 200));
        row.put("now", time.now());
        return row;
    }
}
