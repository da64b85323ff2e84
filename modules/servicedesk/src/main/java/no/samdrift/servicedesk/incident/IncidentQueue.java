package no.samdrift.servicedesk.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.access.Role;
import no.samdrift.kernel.access.Visibility;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.time.Time;
import no.samdrift.servicedesk.ServiceDeskRight;

/** Open cases as lists and counters: all from the one table of what is not closed, by the one predicate. */
@ApplicationScoped
@Transactional
public class IncidentQueue {
    /** How the queue is sorted; every order ends in the case's id, so that pages do not overlap. */
    public enum Sort {
        DUE("w.due_at"),
        PRIORITY("w.priority"),
        OPENED("w.opened_at"),
        UPDATED("w.updated_at"),
        NUMBER("w.number"),
        STATUS("w.status");

        private final String column;

        Sort(String column) {
            this.column = column;
        }
    }

    private static final String NAMES = "select w.number as id, w.number, w.title, w.status,"
            + " elt(w.priority, 'CRITICAL', 'HIGH', 'MEDIUM', 'LOW') as priority, mc.code as member_no, m.name as member,"
            + " s.code as service, y.code as `system`, t.name as team, a.name as assignee, %s as reporter, w.opened_at,"
            + " w.updated_at, nullif(w.due_at, '9999-12-31') as due_at, w.case_id from ";
    private static final String JOINS = " w join cooperation_member m on m.id = w.member_id"
            + " left join cooperation_member_number mc on mc.member_id = m.id"
            + " and :today between mc.first_day and mc.last_day"
            + " join catalogue_service s on s.id = w.service_id left join catalogue_system y on y.id = w.system_id"
            + " left join servicedesk_team t on t.id = w.team_id left join cooperation_person a on a.id = w.assignee_id"
            + " left join cooperation_person r on r.id = w.reporter_id";

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    Time time;

    /** A slice of the queue: the page's keys come from the index, names are looked up for the page alone. */
    public List<IncidentRow> slice(QueueFilter filter, Sort sort, boolean descending, int offset, int limit) {
        String way = descending ? " desc" : "";
        String order = " order by " + sort.column + way + ", w.case_id" + way;
        String page = "(select w.* from servicedesk_work_item w where " + where(filter) + order + " limit "
                + Math.min(limit, 500) + " offset " + offset + ")";
        return sql.list(IncidentRow.class, NAMES.formatted(reporterColumn()) + page + JOINS + order, values(filter));
    }

    public long count(QueueFilter filter) {
        return sql.count("select count(*) from servicedesk_work_item w where " + where(filter), values(filter));
    }

    /** Whether there are more than so many, at the cost of so many. */
    public long countUpTo(QueueFilter filter, int most) {
        return sql.count(
                "select count(*) from (select 1 from servicedesk_work_item w where " + where(filter) + " limit " + most
                        + ") x",
                values(filter));
    }

    /** The same for several filters at once, in their order. */
    public List<Long> countsUpTo(List<QueueFilter> filters, int most) {
        return filters.stream().map(filter -> countUpTo(filter, most)).toList();
    }

    /** How many stand in each status. */
    public Map<IncidentStatus, Long> byStatus(QueueFilter filter) {
        record Count(IncidentStatus status, long n) {}
        return sql
                .list(
                        Count.class,
                        "select w.status, count(*) as n from servicedesk_work_item w where " + where(filter)
                                + " group by w.status",
                        values(filter))
                .stream()
                .collect(Collectors.toMap(Count::status, Count::n));
    }

    /** The id behind a number, if the caller may see the case. */
    Long visibleId(String number) {
        return sql.first(
                        Long.class,
                        "select i.id from servicedesk_incident i where i.number = :number and " + visible("i"),
                        Map.of("number", number == null ? "" : number))
                .orElseThrow(() -> new NotFound("incident", number));
    }

    List<String> resolvedBefore(Instant before, String after, int most) {
        return sql.list(
                String.class,
                "select w.number from servicedesk_work_item w join servicedesk_incident i on i.id = w.case_id"
                        + " where w.status = 'RESOLVED' and i.resolved_at < :before and w.number > :after"
                        + " order by w.number limit " + most,
                Map.of("before", before, "after", after == null ? "" : after));
    }

    /** Whether the right reaches this very case, which the caller may see. */
    boolean seesWithin(Right right, long id) {
        Visibility visible = current.get().visible(right);
        return visible.everything()
                || sql.count(
                                "select 1 from servicedesk_incident i where i.id = :id and "
                                        + visible.where(Visibility.Columns.of("i")),
                                Map.of("id", id))
                        == 1;
    }

    /** A vendor works for the member, not for the person: it is not told who reported. */
    boolean namesReporter() {
        return !current.get().has(Role.VENDOR);
    }

    String reporterColumn() {
        return namesReporter() ? "r.name" : "null";
    }

    String personName(Long id) {
        return id == null
                ? null
                : sql.first(String.class, "select name from cooperation_person where id = :id", Map.of("id", id))
                        .orElseThrow(() -> new NotFound("person", id));
    }

    String vendorName(Long id) {
        return id == null
                ? null
                : sql.first(String.class, "select name from cooperation_organisation where id = :id", Map.of("id", id))
                        .orElse(null);
    }

    String visible(String alias) {
        return current.get().visible(ServiceDeskRight.READ_INCIDENTS).where(Visibility.Columns.of(alias));
    }

    private String where(QueueFilter f) {
        return visible("w")
                + (f.text() == null || f.text().isBlank() ? "" : " and (w.title like :text or w.number like :text)")
                + (f.statuses() == null || f.statuses().isEmpty()
                        ? ""
                        : " and w.status in ("
                                + f.statuses().stream().map(s -> "'" + s + "'").collect(Collectors.joining(",")) + ")")
                + eq(
                        "w.priority",
                        f.priority() == null ? null : (long) f.priority().ordinal() + 1)
                + eq("w.member_id", f.memberId())
                + eq("w.service_id", f.serviceId())
                + eq("w.system_id", f.systemId())
                + teams(f)
                + eq("w.assignee_id", f.assigneeId())
                + eq("w.reporter_id", f.reporterId())
                + eq("w.vendor_id", f.vendorId())
                + (f.unassigned() ? " and w.assignee_id is null and w.status <> 'RESOLVED'" : "")
                + (f.due() == null
                        ? ""
                        : " and w.due_at < :until"
                                + (f.due() == QueueFilter.Due.OVERDUE ? "" : " and w.due_at >= :now"));
    }

    private static String teams(QueueFilter f) {
        if (f.teamIds() == null) return "";
        if (f.teamIds().isEmpty()) return " and 1=0";
        return f.teamIds().stream()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(",", " and w.team_id in (", ")"));
    }

    private static String eq(String column, Long id) {
        return id == null ? "" : " and " + column + " = " + id;
    }

    private Map<String, Object> values(QueueFilter f) {
        Map<String, Object> values = new HashMap<>();
        values.put("today", time.today());
        if (f.text() != null)
            values.put(
                    "text",
                    "%"
                            + f.text()
                                    .strip()
                                    .replace("\\", "\\\\")
                                    .replace("%", "\\%")
                                    .replace("_", "\\_") + "%");
        if (f.due() != null) {
            Instant now = time.now();
            values.put("now", now);
            values.put(
                    "until",
                    switch (f.due()) {
                        case OVERDUE -> now;
                        case SOON -> now.plus(2, ChronoUnit.HOURS);
                        case TODAY ->
                            LocalDate.ofInstant(now, Time.OSLO)
                                    .plusDays(1)
                                    .atStartOfDay(Time.OSLO)
                                    .toInstant();
                    });
        }
        return values;
    }
}
