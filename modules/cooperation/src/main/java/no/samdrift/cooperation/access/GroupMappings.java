package no.samdrift.cooperation.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samdrift.cooperation.CooperationRight;
import no.samdrift.cooperation.access.Grants.GrantRow;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Grant;
import no.samdrift.kernel.access.Role;
import no.samdrift.kernel.access.ScopeKind;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.audit.Audit;
import no.samdrift.kernel.data.Ids;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.refusal.RuleBroken;

/**
 * Which role a group of the directory gives. Applied at each OIDC sign-in to the grants that came from the directory
 * only: what was given by hand is never taken, and no sign-in takes the last administrator. A group holds people of every
 * member, so only who may grant in the whole co-operation says what it gives.
 */
@ApplicationScoped
@Transactional
public class GroupMappings {
    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    Audit audit;

    @Inject
    Grants grants;

    @Inject
    Reach reach;

    public record Mapping(long id, String groupName, Role role, ScopeKind scope, long scopeId) {
        Grant grant() {
            return new Grant(role, scope, scopeId);
        }
    }

    /** What a sign-in with the groups would do. */
    public record DryRun(List<Grant> gives, List<Grant> keeps, List<Grant> takes, List<String> unknownGroups) {}

    public List<Mapping> all() {
        current.get().requireAnywhere(CooperationRight.READ_GRANTS);
        return sql.list(
                Mapping.class,
                "select id, group_name, role, scope, scope_id from cooperation_group_mapping order by group_name, role");
    }

    public void add(String groupName, Role role, ScopeKind scope, long scopeId) {
        current.get().require(CooperationRight.GRANT, Target.COOPERATION);
        if (groupName == null || groupName.isBlank()) throw RuleBroken.at("groupName", "required");
        if (groupName.length() > 200) throw RuleBroken.at("groupName", "tooLong", 200);
        if (role == null) throw RuleBroken.at("role", "required");
        reach.scope(scope, scopeId);
        Map<String, Object> row =
                Map.of("id", Ids.next(), "group", groupName.strip(), "role", role, "scope", scope, "scopeId", scopeId);
        sql.run(
                "insert ignore into cooperation_group_mapping(id, group_name, role, scope, scope_id)"
                        + " values (:id, :group, :role, :scope, :scopeId)",
                row);
        audit.created("groupMapping.add", "groupMapping", groupName, null, row);
    }

    public void remove(long id) {
        current.get().require(CooperationRight.GRANT, Target.COOPERATION);
        all().stream().filter(m -> m.id() == id).forEach(m -> {
            sql.run("delete from cooperation_group_mapping where id = :id", Map.of("id", id));
            audit.deleted(
                    "groupMapping.remove",
                    "groupMapping",
                    m.groupName(),
                    null,
                    Map.of("role", m.role(), "scope", m.scope()));
        });
    }

    /** What would happen if the person signed in with these groups now; changes nothing. */
    public DryRun dryRun(Long personId, Collection<String> groups) {
        List<Mapping> mappings = all();
        Set<String> named = Set.copyOf(groups);
        List<Grant> due = mappings.stream()
                .filter(m -> named.contains(m.groupName()))
                .map(Mapping::grant)
                .distinct()
                .toList();
        List<Grant> held = personId == null
                ? List.of()
                : fromDirectory(personId).stream().map(GroupMappings::grant).toList();
        List<String> unknown = named.stream()
                .filter(g -> mappings.stream().noneMatch(m -> m.groupName().equals(g)))
                .sorted()
                .toList();
        return new DryRun(
                due.stream().filter(g -> !held.contains(g)).toList(),
                due.stream().filter(held::contains).toList(),
                held.stream().filter(g -> !due.contains(g)).toList(),
                unknown);
    }

    /** Carries the dry run out, as the house. */
    public void apply(long personId, Collection<String> groups, String origin) {
        current.as(Caller.house("directory").from(origin), () -> {
            DryRun plan = dryRun(personId, groups);
            plan.gives().forEach(g -> grants.give(personId, g.role(), g.scope(), g.scopeId(), "directory"));
            fromDirectory(personId).stream()
                    .filter(row -> plan.takes().contains(grant(row)))
                    .forEach(row -> grants.withdraw(row.id()));
        });
    }

    private List<GrantRow> fromDirectory(long personId) {
        return grants.inForce(personId).stream()
                .filter(g -> g.source().equals("directory"))
                .toList();
    }

    private static Grant grant(GrantRow row) {
        return new Grant(row.role(), row.scope(), row.scopeId());
    }
}
