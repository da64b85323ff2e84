package no.samdrift.cooperation.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samdrift.cooperation.CooperationRight;
import no.samdrift.cooperation.member.Members;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.audit.Audit;
import no.samdrift.kernel.data.Ids;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.refusal.LostUpdate;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.refusal.RuleBroken;

/** The organisation of each member: units within units, kept simple enough to follow a reorganisation in an afternoon. */
@ApplicationScoped
@Transactional
public class Units {
    private static final String TREE =
            "with recursive tree(id, version, member_id, parent_id, name, path, active, imported, depth) as ("
                    + " select id, version, member_id, parent_id, name, cast(name as char(600)), active, source is not null, 1 from cooperation_unit"
                    + " where parent_id is null union all"
                    + " select u.id, u.version, u.member_id, u.parent_id, u.name, concat(t.path, ' › ', u.name), u.active, u.source is not null,"
                    + " t.depth + 1"
                    + " from cooperation_unit u join tree t on u.parent_id = t.id where t.depth < 12)"
                    + " select id, version, member_id, parent_id, name, path, active, imported from tree";

    private final Sql sql;
    private final CurrentCaller current;
    private final Audit audit;
    private final Members members;

    protected Units() {
        this(null, null, null, null);
    }

    @Inject
    public Units(Sql sql, CurrentCaller current, Audit audit, Members members) {
        this.sql = sql;
        this.current = current;
        this.audit = audit;
        this.members = members;
    }

    /** The units of a member, each after the one above it. */
    public List<UnitRow> of(long memberId) {
        current.get().requireAnywhere(CooperationRight.READ);
        return sql.list(UnitRow.class, TREE + " where member_id = :member order by path", Map.of("member", memberId));
    }

    public UnitRow byId(long id) {
        current.get().requireAnywhere(CooperationRight.READ);
        return sql.first(UnitRow.class, TREE + " where id = :id", Map.of("id", id))
                .orElseThrow(() -> new NotFound("unit", id));
    }

    public Optional<UnitRow> named(long memberId, String name) {
        return of(memberId).stream()
                .filter(u -> u.name().equalsIgnoreCase(name) || u.path().equalsIgnoreCase(name))
                .findFirst();
    }

    public UnitRow add(long memberId, Long parentId, String name) {
        return add(memberId, parentId, name, null);
    }

    /** {@code source} says where an imported unit came from, null for one registered by hand. */
    public UnitRow add(long memberId, Long parentId, String name, String source) {
        current.get().require(CooperationRight.ADMINISTER, new Target(memberId, parentId, null, null, null));
        members.byId(memberId);
        String clean = clean(name);
        if (parentId != null && byId(parentId).memberId() != memberId)
            throw RuleBroken.at("parentId", "unitOfOtherMember");
        if (of(memberId).stream()
                .anyMatch(u -> u.name().equalsIgnoreCase(clean) && java.util.Objects.equals(u.parentId(), parentId)))
            throw RuleBroken.at("name", "unitNameTaken", clean);
        long id = Ids.next();
        Map<String, Object> row = new HashMap<>();
        row.put("id", id);
        row.put("memberId", memberId);
        row.put("parentId", parentId);
        row.put("name", clean);
        row.put("source", source);
        sql.run(
                "insert into cooperation_unit(id, member_id, parent_id, name, active, source)"
                        + " values (:id, :memberId, :parentId, :name, true, :source)",
                row);
        audit.created("unit.add", "unit", id, memberId, row);
        return byId(id);
    }

    /** A unit that closes keeps its people's history; it can no longer be chosen. */
    public UnitRow change(long id, int version, String name, boolean active) {
        UnitRow before = byId(id);
        current.get().require(CooperationRight.ADMINISTER, new Target(before.memberId(), id, null, null, null));
        int touched = sql.run(
                "update cooperation_unit set version = version + 1, name = :name, active = :active"
                        + " where id = :id and version = :version",
                Map.of("id", id, "version", version, "name", clean(name), "active", active));
        if (touched == 0) throw new LostUpdate("unit");
        audit.changed(
                "unit.change",
                "unit",
                id,
                before.memberId(),
                Map.of("name", before.name(), "active", before.active()),
                Map.of("name", clean(name), "active", active));
        return byId(id);
    }

    private static String clean(String name) {
        if (name == null || name.isBlank()) throw RuleBroken.at("name", "required");
        if (name.length() > 100) throw RuleBroken.at("name", "tooLong", 100);
        return name.strip();
    }
}
