package no.samdrift.servicedesk.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.samdrift.kernel.change.Changes;
import no.samdrift.kernel.data.Ids;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.time.Time;
import no.samdrift.servicedesk.monitoring.MonitoringDelivery.Outcome;

/** What came in, by row. */
@ApplicationScoped
@Transactional
class MonitoringLog {
    private static final int LONGEST_REASON = 100;
    private static final int KEPT_OF_BODY = 20_000;

    @Inject
    Sql sql;

    @Inject
    Changes changes;

    @Inject
    Time time;

    /** What the door asks of a source before it knows anybody. */
    record Known(long id, String name, String secretHash, boolean active) {}

    /** A delivery to be worked on, from the alert at {@code handled} on. */
    record Waiting(long id, long sourceId, String name, int handled, String body) {}

    record Load(long lately, long waiting) {}

    public Optional<Known> named(String name) {
        return sql.first(
                Known.class,
                "select id, name, secret_hash, active from servicedesk_monitoring_source where name = :name",
                Map.of("name", name));
    }

    /** How much the source sent in the last minute, and how much of it all waits. */
    public Load load(long source) {
        return sql.first(
                        Load.class,
                        """
                        select (select count(*) from servicedesk_monitoring_delivery where source_id = :source and at > :since)
                            as lately,
                        (select count(*) from servicedesk_monitoring_delivery where outcome = 'WAITING') as waiting""",
                        Map.of("source", source, "since", time.now().minus(Duration.ofMinutes(1))))
                .orElseThrow();
    }

    public long take(long source, String origin, byte[] body, int alerts) {
        return write(source, origin, body.length, Outcome.WAITING, null, alerts, text(body));
    }

    public void refuse(long source, String origin, byte[] body, String reason) {
        String text = text(body);
        String kept = text.length() <= KEPT_OF_BODY ? text : text.substring(0, KEPT_OF_BODY);
        write(source, origin, body.length, Outcome.REFUSED, reason, 0, kept);
    }

    /** Somebody who is not the source: what they sent is not kept, and of many tries one a minute is. */
    public void stranger(long source, String origin, int size) {
        if (sql.count(
                        "select count(*) from servicedesk_monitoring_delivery where source_id = :source and at > :since"
                                + " and reason = 'monitoringSecret'",
                        Map.of("source", source, "since", time.now().minus(Duration.ofMinutes(1))))
                == 0) write(source, origin, size, Outcome.REFUSED, "monitoringSecret", 0, null);
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }

    private long write(long source, String origin, int size, Outcome outcome, String reason, int alerts, String body) {
        Map<String, Object> row = new HashMap<>();
        long id = Ids.next();
        row.put("id", id);
        row.put("source", source);
        row.put("at", time.now());
        row.put("origin", origin);
        row.put("size", size);
        row.put("outcome", outcome);
        row.put("reason", reason);
        row.put("alerts", alerts);
        row.put("body", body);
        sql.run(
                "insert into servicedesk_monitoring_delivery(id, source_id, at, origin, size, outcome, reason, alerts,"
                        + " handled, opened, changed, solved, ignored, failed, body) values (:id, :source, :at, :origin,"
                        + " :size, :outcome, :reason, :alerts, 0, 0, 0, 0, 0, 0, :body)",
                row);
        changes.put(MonitoringSources.KIND, source);
        return id;
    }

    /** The oldest that waits. */
    public Optional<Waiting> first() {
        return sql.first(
                Waiting.class,
                "select d.id, d.source_id, o.name, d.handled, d.body from servicedesk_monitoring_delivery d"
                        + " join servicedesk_monitoring_source o on o.id = d.source_id"
                        + " where d.outcome = 'WAITING' order by d.id limit 1",
                Map.of());
    }

    /** The alert at that place is worked on, in the transaction of the work: nobody does it again. */
    public void handled(long delivery, int place, AlertResult result, String reason) {
        String counter = result.column();
        Map<String, Object> values = new HashMap<>();
        values.put("id", delivery);
        values.put("place", place);
        values.put("reason", reason == null || reason.length() <= LONGEST_REASON ? reason : reason.substring(0, 100));
        int touched = sql.run(
                "update servicedesk_monitoring_delivery set handled = handled + 1, reason = coalesce(:reason, reason), "
                        + counter + " = " + counter + " + 1 where id = :id and handled = :place",
                values);
        if (touched == 0) throw new IllegalStateException("Alert " + place + " was worked on by another node");
    }

    public void settle(Waiting delivery, Outcome outcome, String reason) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", delivery.id());
        values.put("outcome", outcome);
        values.put("reason", reason);
        sql.run(
                "update servicedesk_monitoring_delivery set outcome = :outcome, reason = coalesce(:reason, reason),"
                        + " body = left(body, " + KEPT_OF_BODY + ")"
                        + " where id = :id",
                values);
        changes.put(MonitoringSources.KIND, delivery.sourceId());
    }
}
