package no.samdrift.kernel.access;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import no.samdrift.kernel.refusal.NotAllowed;
import no.samdrift.kernel.text.Language;

/**
 * Who asks, with the grants in force. Unit grants are already spread over the units below.
 *
 * @param personId 0 for the house itself
 * @param memberId the caller's own municipality, null for vendors and the house
 * @param origin the address the call came from, for the audit
 */
public record Caller(
        long personId,
        String username,
        String name,
        Language language,
        Long memberId,
        List<Grant> grants,
        String origin)
        implements Serializable {

    public Caller {
        grants = List.copyOf(grants);
    }

    /** The house itself, for background work; {@code job} stands in the audit as the name. */
    public static Caller house(String job) {
        return new Caller(
                0, job, job, Language.NB, null, List.of(new Grant(Role.ADMINISTRATOR, ScopeKind.COOPERATION, 0)), "");
    }

    public boolean isHouse() {
        return personId == 0;
    }

    public boolean has(Role role) {
        return grants.stream().anyMatch(g -> g.role() == role);
    }

    /** Whether the caller holds the right anywhere at all: what a menu asks. */
    public boolean anywhere(Right right) {
        return isHouse() || grants.stream().anyMatch(g -> right.roles().contains(g.role()));
    }

    public boolean may(Right right, Target target) {
        return isHouse()
                || grants.stream().anyMatch(g -> right.roles().contains(g.role()) && target.within(g, personId));
    }

    /** For reading what is narrowed by {@link #visible}, or is no secret to anybody who holds the right. No write asks this. */
    public void requireAnywhere(Right right) {
        if (!anywhere(right)) throw new NotAllowed(right);
    }

    public void require(Right right, Target target) {
        if (!may(right, target)) throw new NotAllowed(right);
    }

    /** What the right lets this caller see: the predicate of every list, count, export, search and report. */
    public Visibility visible(Right right) {
        if (isHouse()) return Visibility.EVERYTHING;
        var carrying = grants.stream()
                .filter(g -> right.roles().contains(g.role()))
                .collect(Collectors.groupingBy(
                        Grant::scope, Collectors.mapping(Grant::scopeId, Collectors.toUnmodifiableSet())));
        return Visibility.of(carrying, personId);
    }

    /** The same without what a role gives. */
    public Caller without(Role role) {
        List<Grant> rest = grants.stream().filter(grant -> grant.role() != role).toList();
        return new Caller(personId, username, name, language, memberId, rest, origin);
    }

    public Caller from(String address) {
        return new Caller(personId, username, name, language, memberId, grants, address);
    }
}
