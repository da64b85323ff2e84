package no.samdrift.servicedesk.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.audit.Audit;
import no.samdrift.kernel.audit.AuditNamed;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.data.Versioned;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.register.Order;
import no.samdrift.kernel.register.Register;
import no.samdrift.kernel.register.Rows;
import no.samdrift.kernel.register.Table;
import no.samdrift.kernel.register.Where;
import no.samdrift.servicedesk.ServiceDeskRight;

/** The teams that work the cases; the first-line team is where new ones land. */
@ApplicationScoped
@Transactional
public class Teams {
    private static final Table TABLE = new Table("servicedesk_team", "team");
    private static final Rows<TeamRow> ROWS = new Rows<>(
            TeamRow.class,
            """
            t.id, t.version, t.name, t.first_line, t.active, t.source is not null as imported,
            (select count(*) from servicedesk_team_member m where m.team_id = t.id) as people""",
            "servicedesk_team t",
            Order.rising(List.of("not t.first_line", "t.name"), t -> List.of(t.firstLine() ? 0 : 1, t.name())));

    @Produces
    static final AuditNamed NAMED = new AuditNamed("team", "x.id, x.name, x.id as page from servicedesk_team x");

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    Audit audit;

    @Inject
    Register register;

    public record TeamRow(
            long id, int version, String name, boolean firstLine, boolean active, boolean imported, int people)
            implements Versioned {}

    private record Facts(String name, boolean firstLine, boolean active) {
        static Facts of(TeamRow row) {
            return new Facts(row.name(), row.firstLine(), row.active());
        }
    }

    private record Origin(String source) {}

    public record TeamPerson(long id, String name) {}

    public List<TeamRow> all() {
        current.get().requireAnywhere(ServiceDeskRight.READ_INTERNAL);
        return ROWS.all(sql, Where.visible("t.active"));
    }

    public TeamRow byId(long id) {
        return ROWS.first(sql, Where.anything().and("t.id = ?", id)).orElseThrow(() -> new NotFound("team", id));
    }

    /** For whoever may see how the operation works. */
    public TeamRow read(long id) {
        current.get().requireAnywhere(ServiceDeskRight.READ_INTERNAL);
        return byId(id);
    }

    public Optional<TeamRow> named(String name) {
        return ROWS.first(sql, Where.anything().and("t.name = ?", name));
    }

    public Optional<Long> firstLine() {
        return sql.first(
                Long.class,
                "select id from servicedesk_team where first_line and active order by id limit 1",
                Map.of());
    }

    /** The people of a team, or of all teams where null: those who can be given a case. */
    public List<TeamPerson> people(Long teamId) {
        current.get().requireAnywhere(ServiceDeskRight.READ_INTERNAL);
        Map<String, Object> values = new HashMap<>();
        values.put("team", teamId);
        return sql.list(
                TeamPerson.class,
                "select distinct p.id, p.name from servicedesk_team_member m join cooperation_person p"
                        + " on p.id = m.person_id and p.active" + (teamId == null ? "" : " where m.team_id = :team")
                        + " order by p.name",
                values);
    }

    /** Who is of the team; for the desk, which tells them. */
    public List<Long> peopleOf(long teamId) {
        return sql.list(
                Long.class,
                "select person_id from servicedesk_team_member where team_id = :team order by person_id",
                Map.of("team", teamId));
    }

    /** The teams somebody is of. */
    public List<Long> of(long personId) {
        return sql.list(
                Long.class,
                "select team_id from servicedesk_team_member where person_id = :person",
                Map.of("person", personId));
    }

    public TeamRow add(String name, boolean firstLine, String source) {
        current.get().require(ServiceDeskRight.ADMINISTER_TEAMS, Target.COOPERATION);
        return byId(register.add(TABLE, null, checked(name, firstLine, true, 0), new Origin(source)));
    }

    /** A team that is closed keeps its history; cases can no longer be given to it. */
    public TeamRow change(long id, int version, String name, boolean firstLine, boolean active) {
        current.get().require(ServiceDeskRight.ADMINISTER_TEAMS, Target.COOPERATION);
        Facts before = Facts.of(byId(id));
        register.change(TABLE, id, version, null, before, checked(name, firstLine, active, id));
        return byId(id);
    }

    private Facts checked(String name, boolean firstLine, boolean active, long own) {
        if (name == null || name.isBlank()) throw RuleBroken.at("name", "required");
        if (name.length() > 100) throw RuleBroken.at("name", "tooLong", 100);
        register.unique(TABLE, own, "name", name.strip());
        return new Facts(name.strip(), firstLine, active);
    }

    public void join(long teamId, long personId) {
        current.get().require(ServiceDeskRight.ADMINISTER_TEAMS, Target.COOPERATION);
        byId(teamId);
        if (sql.count("select count(*) from cooperation_person where id = :id and active", Map.of("id", personId)) == 0)
            throw RuleBroken.at("personId", "unknownPerson");
        int joined = sql.run(
                "insert ignore into servicedesk_team_member(team_id, person_id) values (:team, :person)",
                Map.of("team", teamId, "person", personId));
        if (joined > 0) audit.created("team.join", "team", teamId, null, Map.of("personId", personId));
    }

    public void leave(long teamId, long personId) {
        current.get().require(ServiceDeskRight.ADMINISTER_TEAMS, Target.COOPERATION);
        int left = sql.run(
                "delete from servicedesk_team_member where team_id = :team and person_id = :person",
                Map.of("team", teamId, "person", personId));
        if (left > 0) audit.deleted("team.leave", "team", teamId, null, Map.of("personId", personId));
    }
}
