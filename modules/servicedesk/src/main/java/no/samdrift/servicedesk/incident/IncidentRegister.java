package no.samdrift.servicedesk.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samdrift.catalogue.level.Impact;
import no.samdrift.catalogue.level.Priority;
import no.samdrift.catalogue.level.Urgency;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Role;
import no.samdrift.kernel.access.Visibility;
import no.samdrift.kernel.data.Cursor;
import no.samdrift.kernel.data.Page;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.time.Time;
import no.samdrift.servicedesk.ServiceDeskRight;
import no.samdrift.servicedesk.clock.CaseClock;
import no.samdrift.servicedesk.clock.Clocks;

/** All incidents, open and closed: the list for programs and exports, and one case whole. */
@ApplicationScoped
@Transactional
public class IncidentRegister {
    private static final String ROW =
            "select i.number as id, i.number, i.title, i.status, i.priority, mc.code as member_no,"
                    + " m.name as member, s.code as service, y.code as `system`, t.name as team, a.name as assignee,"
                    + " %s as reporter, i.opened_at, i.updated_at, nullif(w.due_at, '9999-12-31') as due_at, i.id as case_id";
    private static final String FROM = " from servicedesk_incident i join cooperation_member m on m.id = i.member_id"
            + " left join cooperation_member_number mc on mc.member_id = m.id"
            + " and :today between mc.first_day and mc.last_day"
            + " join catalogue_service s on s.id = i.service_id left join catalogue_system y on y.id = i.system_id"
            + " left join servicedesk_team t on t.id = i.team_id left join cooperation_person a on a.id = i.assignee_id"
            + " left join cooperation_person r on r.id = i.reporter_id"
            + " left join servicedesk_work_item w on w.case_id = i.id";

    @Inject
    private Sql sql;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clocks clocks;

    @Inject
    private Time time;

    /** Newest first. */
    public Page<IncidentRow> find(IncidentFilter filter, String cursor, int limit) {
        IncidentFilter behind = filter.before(cursor == null ? null : Long.valueOf(Cursor.readId(cursor)));
        var rows = sql.list(IncidentRow.class, page(where(behind), " limit " + (limit + 1)), values(behind));
        return Page.cut(rows, limit, i -> List.of(i.caseId()));
    }

    /** What the caller may see. */
    private String visible() {
        return current.get().visible(ServiceDeskRight.READ_INCIDENTS).where(Visibility.Columns.of("i"));
    }

    private String where(IncidentFilter filter) {
        return " where " + visible() + " and " + filter.which().text();
    }

    private Map<String, Object> values(IncidentFilter filter) {
        Map<String, Object> values = new HashMap<>(filter.which().values());
        values.put("today", time.today());
        return values;
    }

    private String row() {
        return ROW.formatted(reporterColumn());
    }

    public long count(IncidentFilter filter) {
        return sql.count(
                "select count(*) from servicedesk_incident i" + where(filter),
                filter.which().values());
    }

    public List<IncidentRow> slice(IncidentFilter filter, int offset, int limit) {
        return sql.list(
                IncidentRow.class, page(where(filter), " limit " + limit + " offset " + offset), values(filter));
    }

    /** The page's keys come from an index first; what they look like is read for the page alone. */
    private String page(String where, String limit) {
        return row()
                + FROM.replace(
                        "servicedesk_incident i ",
                        "(select i.id as page_id from servicedesk_incident i" + where + " order by i.id desc" + limit
                                + ") page straight_join servicedesk_incident i on i.id = page.page_id ")
                + " order by i.id desc";
    }

    private record Whole(
            long id,
            String number,
            int version,
            String title,
            String description,
            IncidentStatus status,
            Priority priority,
            String priorityReason,
            Impact impact,
            Urgency urgency,
            String memberNo,
            String member,
            String unit,
            String service,
            String serviceName,
            String system,
            String systemName,
            Long vendorId,
            String vendor,
            Long reporterId,
            String reporter,
            Channel channel,
            Long teamId,
            String team,
            Long assigneeId,
            String assignee,
            Instant openedAt,
            Instant updatedAt,
            Instant resolvedAt,
            Instant closedAt,
            String cause,
            String solution,
            String duplicateOf,
            int reopenCount,
            int reassignmentCount,
            Boolean sourceMadeSla) {}

    public IncidentDetails details(String number) {
        Whole w = sql.first(
                        Whole.class,
                        "select i.id, i.number, i.version, i.title, i.description, i.status, i.priority, i.priority_reason,"
                                + " i.impact, i.urgency, mc.code as member_no, m.name as member, u.name as unit,"
                                + " s.code as service, s.name_nb as service_name, y.code as `system`, y.name as system_name,"
                                + " i.vendor_id, v.name as vendor, i.reporter_id, " + reporterColumn()
                                + " as reporter, i.channel, i.team_id, t.name as team,"
                                + " i.assignee_id, a.name as assignee, i.opened_at, i.updated_at, i.resolved_at, i.closed_at,"
                                + " i.cause, i.solution, d.number as duplicate_of, i.reopen_count, i.reassignment_count,"
                                + " i.source_made_sla" + FROM
                                + " left join cooperation_unit u on u.id = i.unit_id"
                                + " left join cooperation_organisation v on v.id = i.vendor_id"
                                + " left join servicedesk_incident d on d.id = i.duplicate_of"
                                + " where i.number = :number and " + visible(),
                        Map.of("number", number == null ? "" : number, "today", time.today()))
                .orElseThrow(() -> new NotFound("incident", number));
        return details(w, clocks.of(w.id()));
    }

    private IncidentDetails details(Whole w, List<CaseClock> readings) {
        return new IncidentDetails(
                w.number(),
                w.number(),
                w.version(),
                w.title(),
                w.description(),
                w.status(),
                w.priority(),
                w.priorityReason(),
                w.impact(),
                w.urgency(),
                w.memberNo(),
                w.member(),
                w.unit(),
                w.service(),
                w.serviceName(),
                w.system(),
                w.systemName(),
                w.vendorId(),
                w.vendor(),
                namesReporter() ? w.reporterId() : null,
                w.reporter(),
                w.channel(),
                w.teamId(),
                w.team(),
                w.assigneeId(),
                w.assignee(),
                w.openedAt(),
                w.updatedAt(),
                w.resolvedAt(),
                w.closedAt(),
                w.cause(),
                w.solution(),
                w.duplicateOf(),
                w.reopenCount(),
                w.reassignmentCount(),
                w.sourceMadeSla(),
                readings,
                List.copyOf(w.status().next()));
    }

    /** A vendor works for the member, not for the person: it is not told who reported. */
    private boolean namesReporter() {
        return !current.get().has(Role.VENDOR);
    }

    private String reporterColumn() {
        return namesReporter() ? "r.name" : "null";
    }

    /** The cases the caller reported, open or not, newest first. */
    public List<IncidentRow> own(int offset, int limit) {
        return sql.list(
                IncidentRow.class,
                row() + FROM + " where i.reporter_id = :person and " + visible() + " order by i.id desc limit " + limit
                        + " offset " + offset,
                Map.of("person", current.get().personId(), "today", time.today()));
    }

    /** The id behind a number, if the caller may see the case. */
    public Optional<Long> id(String number) {
        return sql.first(
                Long.class,
                "select i.id from servicedesk_incident i where i.number = :number and " + visible(),
                Map.of("number", number == null ? "" : number));
    }

    /** Those of the ids that the caller may see, newest first. */
    public List<IncidentRow> of(Collection<Long> ids) {
        if (ids.isEmpty() || !current.get().anywhere(ServiceDeskRight.READ_INCIDENTS)) return List.of();
        return sql.list(
                IncidentRow.class,
                row() + FROM + " where i.id in ("
                        + ids.stream().map(String::valueOf).collect(Collectors.joining(",")) + ") and "
                        + visible() + " order by i.id desc",
                Map.of("today", time.today()));
    }

    /** The number behind an id, if the caller may see the case. */
    public String number(long id) {
        return sql.first(
                        String.class,
                        "select i.number from servicedesk_incident i where i.id = :id and " + visible(),
                        Map.of("id", id))
                .orElseThrow(() -> new NotFound("incident", id));
    }
}
