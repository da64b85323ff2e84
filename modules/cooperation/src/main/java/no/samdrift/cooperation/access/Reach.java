package no.samdrift.cooperation.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samdrift.cooperation.CooperationRight;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Grant;
import no.samdrift.kernel.access.Role;
import no.samdrift.kernel.access.ScopeKind;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.refusal.NotAllowed;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.time.Time;

/** How far somebody's say over others reaches: never further than the own grants, and never to none at all. */
@ApplicationScoped
public class Reach {
    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    Time time;

    @Inject
    Instance<ScopePlace> places;

    private record Place(Long memberId, Long unitId, Long vendorId) {
        Target target() {
            return new Target(memberId, unitId, null, vendorId, null);
        }
    }

    private record Held(Role role, ScopeKind scope, long scopeId) {}

    /** Where a person works; nothing where nobody has this id. */
    public Optional<Target> person(long id) {
        return sql.first(
                        Place.class,
                        "select member_id, unit_id, vendor_id from cooperation_person where id = :id",
                        Map.of("id", id))
                .map(Place::target);
    }

    /** Where a scope stands; what does not exist stands nowhere and is refused. */
    public Target scope(ScopeKind kind, long id) {
        if (kind == null) throw RuleBroken.at("scope", "required");
        if (kind == ScopeKind.SELF) throw RuleBroken.at("scope", "scopeIsImplied");
        if ((kind == ScopeKind.COOPERATION) != (id == 0)) throw RuleBroken.at("scopeId", "required");
        Optional<Target> found = switch (kind) {
            case COOPERATION -> Optional.of(Target.COOPERATION);
            case MEMBER -> member(id);
            case UNIT -> unit(id);
            default -> elsewhere(kind, id);
        };
        return found.orElseThrow(() -> RuleBroken.at("scopeId", "unknown", id));
    }

    private Optional<Target> member(long id) {
        return sql.first(Long.class, "select id from cooperation_member where id = :id", Map.of("id", id))
                .map(Target::member);
    }

    private Optional<Target> unit(long id) {
        return sql.first(Long.class, "select member_id from cooperation_unit where id = :id", Map.of("id", id))
                .map(member -> new Target(member, id, null, null, null));
    }

    private Optional<Target> elsewhere(ScopeKind kind, long id) {
        return places.stream().filter(place -> place.kind() == kind).findFirst().flatMap(place -> place.of(id));
    }

    /**
     * Whether the caller may act for the person: open the account, set a password, change the e-mail that signs in. It takes
     * the say over every role the person holds, else a password would hand on what nobody granted.
     */
    public boolean over(long personId) {
        Caller caller = current.get();
        return caller.isHouse()
                || person(personId)
                                .filter(target -> caller.may(CooperationRight.GRANT, target))
                                .isPresent()
                        && held(personId).stream().allMatch(grant -> caller.may(CooperationRight.GRANT, stands(grant)));
    }

    public void requireOver(long personId) {
        if (!over(personId)) throw new NotAllowed(CooperationRight.GRANT);
    }

    /** Where a grant stands; one whose scope is gone is the whole's to deal with. */
    Target stands(Grant grant) {
        try {
            return scope(grant.scope(), grant.scopeId());
        } catch (RuleBroken gone) {
            return Target.COOPERATION;
        }
    }

    private List<Grant> held(long personId) {
        return sql
                .list(
                        Held.class,
                        "select role, scope, scope_id from cooperation_grant where person_id = :id"
                                + " and (valid_to is null or valid_to > :today)",
                        Map.of("id", personId, "today", time.today()))
                .stream()
                .map(h -> new Grant(h.role(), h.scope(), h.scopeId()))
                .toList();
    }

    /** Refuses what would leave the co-operation without an administrator; those who try at once wait for each other. */
    public void keepAnAdministratorBeside(long personId) {
        List<Long> administrators = sql.list(
                Long.class,
                "select g.person_id from cooperation_grant g join cooperation_person p on p.id = g.person_id and p.active"
                        + " where g.role = 'ADMINISTRATOR' and g.scope = 'COOPERATION' and g.valid_from <= :today"
                        + " and (g.valid_to is null or g.valid_to > :today) for update",
                Map.of("today", time.today()));
        if (administrators.contains(personId) && administrators.stream().allMatch(id -> id == personId))
            throw new RuleBroken("lastAdministrator");
    }
}
