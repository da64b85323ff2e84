package no.samdrift.catalogue.integration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import no.samdrift.catalogue.system.SystemRight;
import no.samdrift.catalogue.system.SystemRow;
import no.samdrift.catalogue.system.Systems;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.access.Visibility;
import no.samdrift.kernel.data.Page;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.refusal.Refusal;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.register.Order;
import no.samdrift.kernel.register.Register;
import no.samdrift.kernel.register.Rows;
import no.samdrift.kernel.register.Table;
import no.samdrift.kernel.register.Where;
import no.samdrift.kernel.search.SearchSource;

/** The register of integrations. */
@ApplicationScoped
@Transactional
public class Integrations {
    private static final Table TABLE = new Table("catalogue_integration", "integration");
    private static final Visibility.Columns FROM =
            new Visibility.Columns("i.member_id", "s.unit_id", "i.source_id", null, "s.owner_id");
    private static final Visibility.Columns TO =
            new Visibility.Columns(null, "t.unit_id", "i.target_id", null, "t.owner_id");

    private static final Rows<IntegrationRow> ROWS = new Rows<>(
            IntegrationRow.class, """
            i.id, i.version, i.member_id, m.name as member, i.name, i.source_id, s.code as source_code,
            s.name as `source`, s.unit_id, i.target_id, t.code as target_code, t.name as target, i.target_outside,
            i.data, i.method, i.frequency, i.owner_id, p.name as owner, i.active""", """
            catalogue_integration i join cooperation_member m on m.id = i.member_id
            join catalogue_system s on s.id = i.source_id
            left join catalogue_system t on t.id = i.target_id
            left join cooperation_person p on p.id = i.owner_id""", Order.rising(List.of("i.name", "i.id"), i -> List.of(i.name(), i.id())));

    /** Placed at both systems, as the list places them. */
    @Produces
    static final SearchSource SEARCH = new SearchSource("integration", SystemRight.READ, false, """
            x.id, cast(x.id as char) as `key`, x.name as title,
            concat(s.name, ' → ', coalesce(t.name, x.target_outside)) as hint,
            concat_ws(' ', s.code, t.code, x.data) as text, x.member_id,
            nullif(concat_ws(',', s.unit_id, t.unit_id), '') as unit_id,
            concat_ws(',', x.source_id, x.target_id) as system_id, null as vendor_id,
            nullif(concat_ws(',', s.owner_id, t.owner_id), '') as person_id, x.active as `rank`
            from catalogue_integration x join catalogue_system s on s.id = x.source_id
            left join catalogue_system t on t.id = x.target_id where true""");

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    Register register;

    @Inject
    Systems systems;

    /** Which integrations: {@code text} is part of a name in them, {@code systemId} gives or takes. Each may be null. */
    public record Filter(String text, Long memberId, Long systemId, IntegrationMethod method, Boolean active) {
        public static Filter ofSystem(long id) {
            return new Filter(null, null, id, null, null);
        }
    }

    /** By name. */
    public Page<IntegrationRow> find(Filter filter, String cursor, int limit) {
        return ROWS.page(sql, where(filter), cursor, limit);
    }

    public List<IntegrationRow> slice(Filter filter, int offset, int limit) {
        return ROWS.slice(sql, where(filter), offset, limit);
    }

    public long count(Filter filter) {
        return ROWS.count(sql, where(filter));
    }

    /** All that the caller sees. */
    List<IntegrationRow> all() {
        return ROWS.all(sql, visible());
    }

    @Transactional(dontRollbackOn = Refusal.class) // who only looks whether it is there undoes nothing
    public IntegrationRow byId(long id) {
        return ROWS.first(sql, visible().and("i.id = ?", id)).orElseThrow(() -> new NotFound("integration", id));
    }

    public IntegrationRow register(@Valid IntegrationFacts facts) {
        check(facts);
        return byId(register.add(TABLE, facts.memberId(), facts));
    }

    /** One that moves takes the right at both places. */
    public IntegrationRow change(long id, int version, @Valid IntegrationFacts facts) {
        IntegrationRow before = byId(id);
        current.get()
                .require(
                        SystemRight.WRITE,
                        new Target(before.memberId(), before.unitId(), before.sourceId(), null, null));
        check(facts);
        register.change(TABLE, id, version, facts.memberId(), before.facts(), facts);
        return byId(id);
    }

    /** Takes back what an import added. */
    void remove(long id, int version) {
        IntegrationRow before = byId(id);
        Target source = new Target(before.memberId(), before.unitId(), before.sourceId(), null, null);
        current.get().require(SystemRight.WRITE, source);
        register.remove(TABLE, id, version, before.memberId(), before.facts());
    }

    /** R1, and that its neighbours exist. */
    private void check(IntegrationFacts f) {
        SystemRow source = systemOf(f.memberId(), "sourceId", f.sourceId());
        current.get()
                .require(SystemRight.WRITE, new Target(source.memberId(), source.unitId(), source.id(), null, null));
        ends(f);
        if (f.targetId() != null) systemOf(f.memberId(), "targetId", f.targetId());
        if (f.ownerId() != null
                && sql.count("select count(*) from cooperation_person where id = :id", Map.of("id", f.ownerId())) == 0)
            throw RuleBroken.at("ownerId", "unknownPerson");
    }

    /** R2. */
    static void ends(IntegrationFacts f) {
        if (f.targetId() == null && f.targetOutside() == null) throw RuleBroken.at("targetId", "takerNeeded");
        if (f.targetId() != null && f.targetOutside() != null) throw RuleBroken.at("targetOutside", "oneTaker");
        if (f.sourceId().equals(f.targetId())) throw RuleBroken.at("targetId", "takesFromItself");
    }

    private SystemRow systemOf(long memberId, String field, long id) {
        SystemRow system = systems.byId(id).system();
        if (system.memberId() != memberId) throw RuleBroken.at(field, "systemOfOtherMember");
        return system;
    }

    private Where where(Filter f) {
        String text = Where.containing(f.text());
        return visible()
                .ifGiven(
                        "i.name like ? or s.name like ? or t.name like ? or i.target_outside like ?",
                        text,
                        text,
                        text,
                        text)
                .ifGiven("i.member_id = ?", f.memberId())
                .ifGiven("i.source_id = ? or i.target_id = ?", f.systemId(), f.systemId())
                .ifGiven("i.method = ?", f.method())
                .ifGiven("i.active = ?", f.active());
    }

    /** R3. */
    private Where visible() {
        current.get().requireAnywhere(SystemRight.READ);
        Visibility visible = current.get().visible(SystemRight.READ);
        return Where.visible("(" + visible.where(FROM) + " or " + visible.where(TO) + ")");
    }
}
