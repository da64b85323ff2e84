package no.samdrift.servicedesk.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samdrift.catalogue.level.Priority;
import no.samdrift.kernel.data.Sql;

/** The counts behind the report, a handful of queries over covering indexes whatever the number of lines. */
@ApplicationScoped
class Facts {
    private static final String PLACE = "i.service_id, i.priority, i.member_id";
    private static final String OPEN = "i.status not in ('RESOLVED', 'CLOSED', 'CANCELLED')";

    @Inject
    Sql sql;

    /** Which cases: an SQL predicate over {@code i} and its values. */
    record Within(Period period, String visible, Long memberId) {
        String and() {
            return " and " + visible + (memberId == null ? "" : " and i.member_id = " + memberId);
        }

        Map<String, Object> values() {
            Map<String, Object> values = new HashMap<>();
            values.put("from", Period.begin(period.from()));
            values.put("to", Period.begin(period.to()));
            return values;
        }
    }

    record Opened(int month, long serviceId, Priority priority, long memberId, int opened, int inProgress) {}

    List<Opened> opened(Within within) {
        return sql.list(
                Opened.class,
                "select " + within.period().monthOf("i.opened_at") + " as month, " + PLACE
                        + ", count(*) as opened, sum("
                        + OPEN + ") as in_progress from servicedesk_incident i where i.opened_at >= :from"
                        + " and i.opened_at < :to" + within.and() + " group by 1, 2, 3, 4",
                within.values());
    }

    record Closed(int month, long serviceId, Priority priority, long memberId, int closed, int cancelled) {}

    List<Closed> closed(Within within) {
        return sql.list(
                Closed.class,
                "select " + within.period().monthOf("i.closed_at") + " as month, " + PLACE
                        + ", sum(i.status = 'CLOSED') as closed, sum(i.status = 'CANCELLED') as cancelled"
                        + " from servicedesk_incident i where i.closed_at >= :from and i.closed_at < :to"
                        + within.and() + " group by 1, 2, 3, 4",
                within.values());
    }

    record Resolved(
            int month,
            long serviceId,
            Priority priority,
            long memberId,
            int resolved,
            int reopened,
            int reassigned,
            int reassignments,
            int responseKept,
            int responseBroken,
            int resolutionKept,
            int resolutionBroken,
            int sourceKept,
            int sourceBroken,
            int timed,
            long seconds) {}

    List<Resolved> resolved(Within within) {
        return sql.list(
                Resolved.class,
                "select " + within.period().monthOf("i.resolved_at") + " as month, " + PLACE + ", count(*) as resolved,"
                        + " sum(i.reopen_count > 0) as reopened, sum(i.reassignment_count > 0) as reassigned,"
                        + " sum(i.reassignment_count) as reassignments,"
                        + " coalesce(sum(i.response_broken = 0), 0) as response_kept,"
                        + " coalesce(sum(i.response_broken), 0) as response_broken,"
                        + " coalesce(sum(i.resolution_broken = 0), 0) as resolution_kept,"
                        + " coalesce(sum(i.resolution_broken), 0) as resolution_broken,"
                        + " coalesce(sum(i.source_made_sla), 0) as source_kept,"
                        + " coalesce(sum(not i.source_made_sla), 0) as source_broken,"
                        + " count(i.service_s) as timed, coalesce(sum(i.service_s), 0) as seconds"
                        + resolvedCases(within) + " group by 1, 2, 3, 4",
                within.values());
    }

    private static String resolvedCases(Within within) {
        return " from servicedesk_incident i where i.resolved_at >= :from and i.resolved_at < :to" + within.and();
    }

    /** Service minutes until the solution that half of the cases did not need. */
    Double medianMinutes(Within within) {
        String timed = resolvedCases(within) + " and i.service_s is not null";
        long cases = sql.count("select count(*)" + timed, within.values());
        if (cases == 0) return null;
        String middle = "select i.service_s" + timed + " order by i.service_s limit " + (2 - cases % 2) + " offset "
                + (cases - 1) / 2;
        return sql.first(Double.class, "select avg(service_s) / 60 from (" + middle + ") x", within.values())
                .orElse(null);
    }

    record SystemCount(long id, String code, String name, String member, int opened) {}

    List<SystemCount> systems(Within within) {
        return sql.list(
                SystemCount.class,
                "select y.id, y.code, y.name, m.name as member, x.opened from (select i.system_id, count(*) as opened"
                        + " from servicedesk_incident i where i.opened_at >= :from and i.opened_at < :to"
                        + " and i.system_id is not null" + within.and()
                        + " group by i.system_id order by opened desc, i.system_id limit 10) x"
                        + " join catalogue_system y on y.id = x.system_id"
                        + " join cooperation_member m on m.id = y.member_id order by x.opened desc, y.name, m.name",
                within.values());
    }

    /** R6, for each day at its beginning: what ended later, and what is work still. */
    List<Integer> backlog(Within within, List<LocalDate> days) {
        Map<String, Object> values = new HashMap<>();
        List<String> ended = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (int n = 0; n < days.size(); n++) {
            Instant at = Period.begin(days.get(n));
            values.put("d" + n, at);
            ended.add("coalesce(sum(i.opened_at < :d" + n + " and i.ended_at >= :d" + n + "), 0) as n" + n);
            open.add("coalesce(sum(i.opened_at < :d" + n + "), 0) as n" + n);
        }
        int[] sums = new int[days.size()];
        add(
                sums,
                "select " + String.join(", ", ended) + " from servicedesk_incident i where i.ended_at >= :d0"
                        + " and i.opened_at < :d" + (days.size() - 1) + within.and(),
                values);
        add(
                sums,
                "select " + String.join(", ", open) + " from servicedesk_work_item i where i.kind = 'incident'"
                        + " and i.status <> 'RESOLVED'" + within.and(),
                values);
        return java.util.Arrays.stream(sums).boxed().toList();
    }

    private void add(int[] sums, String query, Map<String, Object> values) {
        StringBuilder list = new StringBuilder("select concat_ws(','");
        for (int n = 0; n < sums.length; n++) list.append(", n").append(n);
        String row = sql.first(String.class, list + ") from (" + query + ") x", values)
                .orElseThrow();
        String[] counts = row.split(",");
        for (int n = 0; n < sums.length; n++) sums[n] += Integer.parseInt(counts[n]);
    }
}
