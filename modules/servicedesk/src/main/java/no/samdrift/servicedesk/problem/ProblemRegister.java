package no.samdrift.servicedesk.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import no.samdrift.catalogue.level.Priority;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.data.Page;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.register.Order;
import no.samdrift.kernel.register.Rows;
import no.samdrift.kernel.register.Where;
import no.samdrift.kernel.time.Time;
import no.samdrift.servicedesk.incident.IncidentRegister;
import no.samdrift.servicedesk.work.CaseKinds;

/** All problems, open and closed, and one of them whole. */
@ApplicationScoped
@Transactional
public class ProblemRegister {
    private static final Rows<ProblemRow> ROWS =
            new Rows<>(ProblemRow.class, """
            p.id, p.number, p.title, p.status, p.priority, c.code as member_no, m.name as member, s.code as service,
            y.code as `system`, t.name as team, a.name as assignee, p.opened_at, p.updated_at,
            (select count(*) from servicedesk_problem_incident x where x.problem_id = p.id) as incidents""", """
            servicedesk_problem p join catalogue_service s on s.id = p.service_id
            left join cooperation_member m on m.id = p.member_id
            left join cooperation_member_number c on c.member_id = p.member_id
                and :today between c.first_day and c.last_day
            left join catalogue_system y on y.id = p.system_id
            left join servicedesk_team t on t.id = p.team_id
            left join cooperation_person a on a.id = p.assignee_id""", Order.falling(List.of("p.id"), p -> List.of(p.id())));

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    Time time;

    @Inject
    CaseKinds kinds;

    @Inject
    ProblemKind kind;

    @Inject
    IncidentRegister incidents;

    /** Which problems: {@code text} is part of the title or of the number; each may be null. */
    public record Filter(String text, ProblemStatus status, Boolean open, Priority priority) {
        public static final Filter ALL = new Filter(null, null, null, null);
    }

    /** Newest first. */
    public Page<ProblemRow> find(Filter filter, String cursor, int limit) {
        return ROWS.page(sql, where(filter), cursor, limit);
    }

    public List<ProblemRow> slice(Filter filter, int offset, int limit) {
        return ROWS.slice(sql, where(filter), offset, limit);
    }

    public long count(Filter filter) {
        return ROWS.count(sql, where(filter));
    }

    public ProblemDetails details(String number) {
        ProblemRow row = ROWS.first(sql, visible().and("p.number = ?", number == null ? "" : number))
                .orElseThrow(() -> new NotFound("problem", number));
        ProblemDetails.Text text = sql.first(ProblemDetails.Text.class, """
                        select p.version, p.description, p.impact, p.urgency, y.name as system_name, p.team_id,
                            p.assignee_id, p.resolved_at, p.closed_at, p.cause, p.workaround, p.solution
                        from servicedesk_problem p left join catalogue_system y on y.id = p.system_id
                        where p.id = :id""", Map.of("id", row.id()))
                .orElseThrow();
        return new ProblemDetails(
                row,
                text,
                incidents.of(caused(row.id())),
                List.copyOf(row.status().next()));
    }

    private List<Long> caused(long id) {
        return sql.list(
                Long.class,
                "select incident_id from servicedesk_problem_incident where problem_id = :id"
                        + " order by incident_id desc limit 500",
                Map.of("id", id));
    }

    /** A problem behind an incident: what is known of it, and what people do meanwhile. */
    public record Behind(String number, String title, ProblemStatus status, String workaround) {}

    /** The problems that caused an incident, as far as the caller may see them. */
    public List<Behind> behind(long incidentId) {
        if (!current.get().anywhere(ProblemRight.READ)) return List.of();
        Where where = visible().and("x.incident_id = ?", incidentId);
        return sql.list(
                Behind.class,
                "select p.number, p.title, p.status, p.workaround from servicedesk_problem_incident x"
                        + " join servicedesk_problem p on p.id = x.problem_id where " + where.text()
                        + " order by p.id desc",
                where.values());
    }

    private Where where(Filter f) {
        String text = Where.containing(f.text());
        return visible()
                .ifGiven("p.title like ? or p.number like ?", text, text)
                .ifGiven("p.status = ?", f.status())
                .ifGiven("p.priority = ?", f.priority())
                .when(Boolean.TRUE.equals(f.open()), "p.status not in ('RESOLVED', 'CLOSED', 'CANCELLED')")
                .when(Boolean.FALSE.equals(f.open()), "p.status in ('RESOLVED', 'CLOSED', 'CANCELLED')");
    }

    private Where visible() {
        current.get().requireAnywhere(ProblemRight.READ);
        return Where.visible(kinds.visible(kind, "p")).with("today", time.today());
    }
}
