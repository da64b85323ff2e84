package no.samdrift.servicedesk.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Role;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.data.Cursor;
import no.samdrift.kernel.data.Page;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.own.OwnFields;
import no.samdrift.kernel.own.OwnFilter;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.time.Time;
import no.samdrift.servicedesk.ServiceDeskRight;
import no.samdrift.servicedesk.clock.CaseClock;
import no.samdrift.servicedesk.clock.Clocks;
import no.samdrift.servicedesk.work.CaseKinds;
import no.samdrift.servicedesk.work.CaseWork;

/** All incidents, open and closed: the list for programs and exports, and one case whole. */
@ApplicationScoped
@Transactional
public class IncidentRegister {
    private static final String ROW = """
            i.number as id, i.number, i.title, i.status, i.priority, mc.code as member_no, m.name as member,
            s.code as service, y.code as `system`, t.name as team, a.name as assignee, r.name as reporter, i.opened_at,
            i.updated_at, i.id as case_id""";
    private static final String WHOLE = ROW + """
            , i.version, i.description, i.priority_reason, i.impact, i.urgency, u.name as unit, s.name_nb as service_name,
            y.name as system_name, i.vendor_id, v.name as vendor, r.id as reporter_id, i.channel, i.team_id, i.assignee_id,
            i.resolved_at, i.closed_at, i.cause, i.solution, d.number as duplicate_of, i.reopen_count,
            i.reassignment_count, i.source_made_sla,
            (select x.reason from servicedesk_restriction x where x.case_id = i.id) as restricted""";
    private static final String FROM = """
             from servicedesk_incident i join cooperation_member m on m.id = i.member_id
            left join cooperation_member_number mc on mc.member_id = m.id and :today between mc.first_day and mc.last_day
            join catalogue_service s on s.id = i.service_id left join catalogue_system y on y.id = i.system_id
            left join servicedesk_team t on t.id = i.team_id left join cooperation_person a on a.id = i.assignee_id
            left join cooperation_person r on r.id = i.reporter_id and :namesReporter""";
    private static final String LISTED = "select " + ROW + ", nullif(w.due_at, '9999-12-31') as due_at" + FROM
            + " left join servicedesk_work_item w on w.case_id = i.id";
    private static final String ALL = "select " + WHOLE + FROM + """
             left join cooperation_unit u on u.id = i.unit_id
            left join cooperation_organisation v on v.id = i.vendor_id
            left join servicedesk_incident d on d.id = i.duplicate_of""";

    @Inject
    private Sql sql;

    @Inject
    private CurrentCaller current;

    @Inject
    private CaseKinds kinds;

    @Inject
    private IncidentKind kind;

    @Inject
    private Clocks clocks;

    @Inject
    private Time time;

    @Inject
    private OwnFields fields;

    /** Those of the filter that also hold what is asked of own fields. */
    public IncidentFilter with(IncidentFilter filter, OwnFilter asked) {
        return new IncidentFilter(filter.which().own("i.id", fields.asked(IncidentKind.KIND, asked)));
    }

    /** Newest first. */
    public Page<IncidentRow> find(IncidentFilter filter, String cursor, int limit) {
        IncidentFilter behind = filter.before(cursor == null ? null : Long.valueOf(Cursor.readId(cursor)));
        return Page.cut(page(behind, " limit " + (limit + 1)), limit, i -> List.of(i.caseId()));
    }

    public List<IncidentRow> slice(IncidentFilter filter, int offset, int limit) {
        return page(filter, " limit " + limit + " offset " + offset);
    }

    public long count(IncidentFilter filter) {
        return sql.count(
                "select count(*) from servicedesk_incident i" + where(filter),
                filter.which().values());
    }

    /** The page's keys come from an index first; what they look like is read for the page alone. */
    private List<IncidentRow> page(IncidentFilter filter, String limit) {
        String keys = "(select i.id as page_id from servicedesk_incident i" + where(filter) + " order by i.id desc"
                + limit + ") page straight_join servicedesk_incident i on i.id = page.page_id ";
        List<IncidentRow> rows = sql.list(
                IncidentRow.class,
                LISTED.replace("servicedesk_incident i ", keys) + " order by i.id desc",
                with(filter.which().values()));
        return fields.in(IncidentKind.KIND, rows, IncidentRow::caseId);
    }

    private String where(IncidentFilter filter) {
        return " where " + visible() + " and " + filter.which().text();
    }

    /** What the caller may see. */
    private String visible() {
        return kinds.visible(kind, "i");
    }

    /** A vendor works for the member, not for the person: it is not told who reported. */
    private Map<String, Object> with(Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("today", time.today());
        all.put("namesReporter", !current.get().has(Role.VENDOR));
        return all;
    }

    public IncidentDetails details(String number) {
        return sql.first(
                        IncidentDetails.class,
                        ALL + " where i.number = :number and " + visible(),
                        with(Map.of("number", number == null ? "" : number)))
                .map(known -> fields.in(IncidentKind.KIND, known, IncidentDetails::caseId))
                .orElseThrow(() -> new NotFound("incident", number));
    }

    public List<CaseClock> clocks(IncidentDetails known) {
        return clocks.of(known.caseId());
    }

    /** The cases the caller reported, open or not, newest first. */
    public List<IncidentRow> own(int offset, int limit) {
        return sql.list(
                IncidentRow.class,
                LISTED + " where i.reporter_id = :person and " + visible() + " order by i.id desc limit " + limit
                        + " offset " + offset,
                with(Map.of("person", current.get().personId())));
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
                LISTED + " where i.id in ("
                        + ids.stream().map(String::valueOf).collect(Collectors.joining(",")) + ") and "
                        + visible() + " order by i.id desc",
                with(Map.of()));
    }

    /** The number behind an id, if the caller may see the case. */
    public String number(long id) {
        return sql.first(
                        String.class,
                        "select i.number from servicedesk_incident i where i.id = :id and " + visible(),
                        Map.of("id", id))
                .orElseThrow(() -> new NotFound("incident", id));
    }

    /**
     * Solved cases that were left alone for the time in which a reopening goes on where it was, by number: at most so many
     * after the one given, the first ones where null.
     */
    public List<String> settled(String after, int most) {
        current.get().require(ServiceDeskRight.WORK_INCIDENTS, Target.COOPERATION);
        return sql.list(
                String.class,
                "select w.number from servicedesk_work_item w join servicedesk_incident i on i.id = w.case_id"
                        + " where w.status = 'RESOLVED' and i.resolved_at < :before and w.number > :after"
                        + " order by w.number limit " + most,
                Map.of("before", time.now().minus(CaseWork.SAME_CYCLE), "after", after == null ? "" : after));
    }
}
