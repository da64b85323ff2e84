package no.samdrift.servicedesk.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.audit.Audit;
import no.samdrift.kernel.data.Ids;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.refusal.LostUpdate;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.servicedesk.ServiceDeskRight;

/** The teams that work the cases; the first-line team is where new ones land. */
@ApplicationScoped
@Transactional
public class Teams {
    private static final String ROW =
            "select t.id, t.version, t.name, t.first_line, t.active, t.source is not null as imported,"
                    + " (select count(*) from servicedesk_team_member m where m.team_id = t.id) as people from servicedesk_team t";
    private final Sql sql;
    private final CurrentCaller current;
    private final Audit audit;

    protected Teams() {
        this(null, null, null);
    }

    @Inject
    public Teams(Sql sql, CurrentCaller current, Audit audit) {
        this.sql = sql;
        this.current = current;
        this.audit = audit;
    }

    public record TeamRow(
            long id, int version, String name, boolean firstLine, boolean active, boolean imported, int people) {}

    public record TeamPerson(long id, String name) {}

    public List<TeamRow> all() {
        current.get().requireAnywhere(ServiceDeskRight.READ_INTERNAL);
        return sql.list(TeamRow.class, ROW + " where t.active order by t.first_line desc, t.name");
    }

    public TeamRow byId(long id) {
        return sql.first(TeamRow.class, ROW + " where t.id = :id", Map.of("id", id))
                .orElseThrow(() -> new NotFound("team", id));
    }

    /** For whoever may see how the operation works. */
    public TeamRow read(long id) {
        current.get().requireAnywhere(ServiceDeskRight.READ_INTERNAL);
        return byId(id);
    }

    public Optional<TeamRow> named(String name) {
        return sql.first(TeamRow.class, ROW + " where t.name = :name", Map.of("name", name));
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

    public List<Long> of(long personId) {
        return sql.list(
                Long.class,
                "select team_id from servicedesk_team_member where person_id = :person",
                Map.of("person", personId));
    }

    public TeamRow add(String name, boolean firstLine, String source) {
        current.get().require(ServiceDeskRight.ADMINISTER_TEAMS, Target.COOPERATION);
        checkName(name, 0);
        long id = Ids.next();
        Map<String, Object> row = new HashMap<>();
        row.put("id", id);
        row.put("name", name.strip());
        row.put("firstLine", firstLine);
        row.put("source", source);
        sql.run(
                "insert into servicedesk_team(id, name, first_line, active, source)"
                        + " values (:id, :name, :firstLine, true, :source)",
                row);
        audit.created("team.add", "team", id, null, row);
        return byId(id);
    }

    /** A team that is closed keeps its history; cases can no longer be given to it. */
    public TeamRow change(long id, int version, String name, boolean firstLine, boolean active) {
        current.get().require(ServiceDeskRight.ADMINISTER_TEAMS, Target.COOPERATION);
        TeamRow before = byId(id);
        checkName(name, id);
        Map<String, Object> row = facts(name, firstLine, active);
        row.put("id", id);
        row.put("version", version);
        int touched = sql.run(
                "update servicedesk_team set version = version + 1, name = :name, first_line = :firstLine,"
                        + " active = :active where id = :id and version = :version",
                row);
        if (touched == 0) throw new LostUpdate("team");
        audit.changed(
                "team.change",
                "team",
                id,
                null,
                facts(before.name(), before.firstLine(), before.active()),
                facts(name, firstLine, active));
        return byId(id);
    }

    private static Map<String, Object> facts(String name, boolean firstLine, boolean active) {
        return new HashMap<>(Map.of("name", name.strip(), "firstLine", firstLine, "active", active));
    }

    private void checkName(String name, long own) {
        if (name == null || name.isBlank()) throw RuleBroken.at("name", "required");
        if (name.length() > 100) throw RuleBroken.at("name", "tooLong", 100);
        if (named(name.strip()).filter(team -> team.id() != own).isPresent())
            throw RuleBroken.at("name", "nameTaken", name);
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
