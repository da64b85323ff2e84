package no.samdrift.cooperation.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.samdrift.cooperation.CooperationRight;
import no.samdrift.cooperation.member.Members;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.audit.AuditNamed;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.imports.ImportField;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.register.Order;
import no.samdrift.kernel.register.Register;
import no.samdrift.kernel.register.Rows;
import no.samdrift.kernel.register.Table;
import no.samdrift.kernel.register.Where;

/** The organisation of each member: units within units, kept simple enough to follow a reorganisation in an afternoon. */
@ApplicationScoped
@Transactional
public class Units {
    private static final Table TABLE = new Table("cooperation_unit", "unit");
    private static final Rows<UnitRow> ROWS = new Rows<>(
            UnitRow.class,
            "t.id, t.version, t.member_id, t.parent_id, t.name, t.path, t.active, t.imported",
            """
            (with recursive tree(id, version, member_id, parent_id, name, path, active, imported, depth) as (
                select id, version, member_id, parent_id, name, cast(name as char(600)), active, source is not null, 1
                    from cooperation_unit where parent_id is null
                union all
                select u.id, u.version, u.member_id, u.parent_id, u.name, concat(t.path, ' › ', u.name), u.active,
                    u.source is not null, t.depth + 1
                    from cooperation_unit u join tree t on u.parent_id = t.id where t.depth < 12)
             select * from tree) t""",
            Order.rising(List.of("t.path", "t.id"), u -> List.of(u.path(), u.id())));

    @Produces
    static final AuditNamed NAMED = new AuditNamed("unit", "x.id, x.name, x.id as page from cooperation_unit x");

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    Members members;

    @Inject
    Register register;

    private record Facts(String name, boolean active) {}

    private record Origin(long memberId, Long parentId, String source) {}

    /** The units of a member, each after the one above it. */
    public List<UnitRow> of(long memberId) {
        current.get().requireAnywhere(CooperationRight.READ);
        return ROWS.all(sql, Where.anything().and("t.member_id = ?", memberId));
    }

    /** Of all members, each after the one above it. */
    public List<UnitRow> all() {
        current.get().requireAnywhere(CooperationRight.READ);
        return ROWS.all(sql, Where.anything());
    }

    /** As a file names them: by path or by name within the member whose id stands in {@code memberId} before it. */
    public ImportField.Cell cell() {
        return new UnitCell(all());
    }

    public UnitRow byId(long id) {
        current.get().requireAnywhere(CooperationRight.READ);
        return ROWS.first(sql, Where.anything().and("t.id = ?", id)).orElseThrow(() -> new NotFound("unit", id));
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
                .anyMatch(u -> u.name().equalsIgnoreCase(clean) && Objects.equals(u.parentId(), parentId)))
            throw RuleBroken.at("name", "unitNameTaken", clean);
        return byId(register.add(TABLE, memberId, new Facts(clean, true), new Origin(memberId, parentId, source)));
    }

    /** A unit that closes keeps its people's history; it can no longer be chosen. */
    public UnitRow change(long id, int version, String name, boolean active) {
        UnitRow before = byId(id);
        current.get().require(CooperationRight.ADMINISTER, new Target(before.memberId(), id, null, null, null));
        register.change(
                TABLE,
                id,
                version,
                before.memberId(),
                new Facts(before.name(), before.active()),
                new Facts(clean(name), active));
        return byId(id);
    }

    /** Takes back what an import added. */
    void remove(long id, int version) {
        UnitRow before = byId(id);
        current.get()
                .require(
                        CooperationRight.ADMINISTER,
                        new Target(before.memberId(), before.parentId(), null, null, null));
        register.remove(TABLE, id, version, before.memberId(), new Facts(before.name(), before.active()));
    }

    private static String clean(String name) {
        if (name == null || name.isBlank()) throw RuleBroken.at("name", "required");
        if (name.length() > 100) throw RuleBroken.at("name", "tooLong", 100);
        return name.strip();
    }
}
