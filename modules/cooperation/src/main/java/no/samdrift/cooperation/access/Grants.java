package no.samdrift.cooperation.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samdrift.cooperation.CooperationRight;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Grant;
import no.samdrift.kernel.access.Role;
import no.samdrift.kernel.access.ScopeKind;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.access.Visibility;
import no.samdrift.kernel.audit.Audit;
import no.samdrift.kernel.data.Ids;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.time.Time;

/**
 * Who holds which role, how far it reaches, from when. Nobody gives or takes what reaches further than the own say, nor
 * gives anything to people beyond it; the last administrator cannot be taken away.
 */
@ApplicationScoped
@Transactional
public class Grants {
    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    Audit audit;

    @Inject
    Time time;

    @Inject
    Reach reach;

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
    private static final Visibility.Columns PERSON =
            new Visibility.Columns("p.member_id", "p.unit_id", null, "p.vendor_id", null);
    private static final Visibility.Columns SCOPE =
            new Visibility.Columns(scopeId("MEMBER"), scopeId("UNIT"), scopeId("SYSTEM"), scopeId("VENDOR"), null);

    private static String scopeId(String kind) {
        return "if(g.scope = '" + kind + "', g.scope_id, null)";
    }

    /** Grants in force today of one person, or of everybody where null: held by own people or reaching into the own scope. */
    public List<GrantRow> inForce(Long personId) {
        current.get().requireAnywhere(CooperationRight.READ_GRANTS);
        return sql.list(
                GrantRow.class,
                ROW + " where (g.valid_to is null or g.valid_to > :today) and " + visible()
                        + (personId == null ? "" : " and g.person_id = :person") + " order by p.name, g.role, g.id",
                personId == null ? Map.of("today", time.today()) : Map.of("today", time.today(), "person", personId));
    }

    /** A grant that is in force, as {@link #inForce} shows it. */
    public GrantRow byId(long id) {
        current.get().requireAnywhere(CooperationRight.READ_GRANTS);
        return sql.first(
                        GrantRow.class,
                        ROW + " where g.id = :id and (g.valid_to is null or g.valid_to > :today) and " + visible(),
                        Map.of("id", id, "today", time.today()))
                .orElseThrow(() -> new NotFound("grant", id));
    }

    private String visible() {
        Visibility visible = current.get().visible(CooperationRight.READ_GRANTS);
        return "(" + visible.where(PERSON) + " or " + visible.where(SCOPE) + ")";
    }

    /** Who holds a role for the whole co-operation today; for the house, which tells them. */
    public List<Long> holders(Role role) {
        return sql.list(
                Long.class,
                "select distinct person_id from cooperation_grant where role = :role and scope = 'COOPERATION'"
                        + " and valid_from <= :today and (valid_to is null or valid_to > :today) order by person_id",
                Map.of("role", role, "today", time.today()));
    }

    /** The grant, also where the person held it already. */
    public GrantRow give(long personId, Role role, ScopeKind scope, long scopeId) {
        give(personId, role, scope, scopeId, "local");
        return inForce(personId).stream()
                .filter(g -> g.role() == role && g.scope() == scope && g.scopeId() == scopeId)
                .findFirst()
                .orElseThrow();
    }

    void give(long personId, Role role, ScopeKind scope, long scopeId, String source) {
        if (role == null) throw RuleBroken.at("role", "required");
        Caller caller = current.get();
        caller.require(CooperationRight.GRANT, reach.scope(scope, scopeId));
        Target person = reach.person(personId).orElseThrow(() -> RuleBroken.at("personId", "unknownPerson"));
        caller.require(CooperationRight.GRANT, person);
        Map<String, Object> row = new HashMap<>();
        row.put("person", personId);
        row.put("role", role);
        row.put("scope", scope);
        row.put("scopeId", scopeId);
        if (sql.count(
                        "select count(*) from cooperation_grant where person_id = :person and role = :role"
                                + " and scope = :scope and scope_id = :scopeId and valid_to is null",
                        row)
                > 0) return;
        row.put("id", Ids.next());
        row.put("source", source);
        row.put("from", time.today());
        sql.run(
                "insert into cooperation_grant(id, person_id, role, scope, scope_id, source, valid_from)"
                        + " values (:id, :person, :role, :scope, :scopeId, :source, :from)"
                        + " on duplicate key update valid_to = null, source = :source",
                row);
        audit.created("grant.give", "grant", personId, person.memberId(), row);
    }

    /** Whether the caller could withdraw it. */
    public boolean mayWithdraw(GrantRow row) {
        return current.get()
                .may(CooperationRight.GRANT, reach.stands(new Grant(row.role(), row.scope(), row.scopeId())));
    }

    public void withdraw(long id) {
        GrantRow row = sql.first(
                        GrantRow.class, ROW + " where g.id = :id and " + visible() + " for update", Map.of("id", id))
                .orElseThrow(() -> new NotFound("grant", id));
        current.get().require(CooperationRight.GRANT, reach.stands(new Grant(row.role(), row.scope(), row.scopeId())));
        if (row.role() == Role.ADMINISTRATOR && row.scope() == ScopeKind.COOPERATION)
            reach.keepAnAdministratorBeside(row.personId());
        sql.run(
                "update cooperation_grant set valid_to = :today where id = :id",
                Map.of("id", id, "today", time.today()));
        audit.deleted(
                "grant.withdraw",
                "grant",
                row.personId(),
                reach.person(row.personId()).map(Target::memberId).orElse(null),
                Map.of("role", row.role(), "scope", row.scope(), "scopeId", row.scopeId()));
    }
}
