package no.samdrift.cooperation.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.samdrift.cooperation.CooperationRight;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Role;
import no.samdrift.kernel.access.ScopeKind;
import no.samdrift.kernel.audit.Audit;
import no.samdrift.kernel.data.Ids;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.time.Time;

/** Who holds which role, how far it reaches, from when. The last administrator cannot be taken away. */
@ApplicationScoped
@Transactional
public class Grants {
    private final Sql sql;
    private final CurrentCaller current;
    private final Audit audit;
    private final Time time;

    protected Grants() {
        this(null, null, null, null);
    }

    @Inject
    public Grants(Sql sql, CurrentCaller current, Audit audit, Time time) {
        this.sql = sql;
        this.current = current;
        this.audit = audit;
        this.time = time;
    }

    /** {@code source} is {@code local}, or {@code directory} where a group mapping gave it. */
    public record GrantRow(
            long id,
            long personId,
            String person,
            Role role,
            ScopeKind scope,
            long scopeId,
            String source,
            LocalDate validFrom,
            LocalDate validTo) {}

    private static final String ROW =
            "select g.id, g.person_id, p.name as person, g.role, g.scope, g.scope_id, g.source,"
                    + " g.valid_from, g.valid_to from cooperation_grant g join cooperation_person p on p.id = g.person_id";

    /** Grants in force today of one person, or of everybody where null. */
    public List<GrantRow> inForce(Long personId) {
        current.get().requireAnywhere(CooperationRight.READ_GRANTS);
        return sql.list(
                GrantRow.class,
                ROW + " where (g.valid_to is null or g.valid_to > :today)"
                        + (personId == null ? "" : " and g.person_id = :person") + " order by p.name, g.role",
                personId == null ? Map.of("today", time.today()) : Map.of("today", time.today(), "person", personId));
    }

    public void give(long personId, Role role, ScopeKind scope, long scopeId) {
        give(personId, role, scope, scopeId, "local");
    }

    void give(long personId, Role role, ScopeKind scope, long scopeId, String source) {
        current.get().requireAnywhere(CooperationRight.GRANT);
        if (scope == ScopeKind.SELF) throw RuleBroken.at("scope", "scopeIsImplied");
        if ((scope == ScopeKind.COOPERATION) != (scopeId == 0)) throw RuleBroken.at("scopeId", "required");
        long id = Ids.next();
        Map<String, Object> row = Map.of(
                "id", id,
                "person", personId,
                "role", role,
                "scope", scope,
                "scopeId", scopeId,
                "source", source,
                "from", time.today());
        sql.run(
                "insert into cooperation_grant(id, person_id, role, scope, scope_id, source, valid_from)"
                        + " values (:id, :person, :role, :scope, :scopeId, :source, :from)"
                        + " on duplicate key update valid_to = null, source = :source",
                row);
        audit.created("grant.give", "grant", personId, null, row);
    }

    public void withdraw(long id) {
        current.get().requireAnywhere(CooperationRight.GRANT);
        GrantRow row = sql.first(GrantRow.class, ROW + " where g.id = :id for update", Map.of("id", id))
                .orElseThrow(() -> new NotFound("grant", id));
        if (row.role() == Role.ADMINISTRATOR && administrators() <= 1) throw new RuleBroken("lastAdministrator");
        sql.run(
                "update cooperation_grant set valid_to = :today where id = :id",
                Map.of("id", id, "today", time.today()));
        audit.deleted(
                "grant.withdraw",
                "grant",
                row.personId(),
                null,
                Map.of("role", row.role(), "scope", row.scope(), "scopeId", row.scopeId()));
    }

    private long administrators() {
        return sql.count(
                "select count(distinct g.person_id) from cooperation_grant g join cooperation_person p"
                        + " on p.id = g.person_id and p.active where g.role = 'ADMINISTRATOR' and g.scope = 'COOPERATION'"
                        + " and (g.valid_to is null or g.valid_to > :today)",
                Map.of("today", time.today()));
    }
}
