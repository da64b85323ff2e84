package no.samdrift.governance.costshare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samdrift.cooperation.member.Members;
import no.samdrift.governance.GovernanceRight;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.audit.Audit;
import no.samdrift.kernel.audit.AuditNamed;
import no.samdrift.kernel.data.Ids;
import no.samdrift.kernel.data.Json;
import no.samdrift.kernel.data.Page;
import no.samdrift.kernel.data.Ref;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.money.Basis;
import no.samdrift.kernel.money.CostSplit;
import no.samdrift.kernel.money.KeyElement;
import no.samdrift.kernel.money.SplitMember;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.refusal.Refusal;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.register.Order;
import no.samdrift.kernel.register.Register;
import no.samdrift.kernel.register.Rows;
import no.samdrift.kernel.register.Table;
import no.samdrift.kernel.register.Where;
import no.samdrift.kernel.time.Days;

/** The keys costs are shared by. */
@ApplicationScoped
@Transactional
public class CostKeys {
    private static final Table TABLE = new Table("governance_cost_key", "costKey");
    private static final Rows<CostKeyRow> ROWS =
            new Rows<>(CostKeyRow.class, """
            k.id, k.version, k.name, v.valid_from, d.id as decision_id, d.number as decision,
            (select count(*) from governance_cost_share s join governance_cost_key_version x
                on x.id = s.key_version_id where x.key_id = k.id) as shares""", """
            governance_cost_key k
            join governance_cost_key_version v on v.key_id = k.id and v.valid_to is null
            join governance_decision d on d.id = v.decision_id""", Order.rising(List.of("k.name"), k -> List.of(k.name())));

    @Produces
    static final AuditNamed NAMED = new AuditNamed("costKey", "x.id, x.name, x.id as page from governance_cost_key x");

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    Audit audit;

    @Inject
    Register register;

    @Inject
    Members members;

    private record Named(String name) {}

    private record Decided(List<KeyVersionFacts> versions) {}

    private record StoredVersion(
            long id,
            LocalDate validFrom,
            LocalDate validTo,
            String elements,
            long decisionId,
            String number,
            String title) {
        KeyVersion version() {
            return new KeyVersion(
                    id,
                    validFrom,
                    validTo,
                    List.of(Json.read(elements, KeyElement[].class)),
                    new Ref(decisionId, number, title));
        }
    }

    /** By name. */
    public Page<CostKeyRow> find(String cursor, int limit) {
        return ROWS.page(sql, visible(), cursor, limit);
    }

    @Transactional(dontRollbackOn = Refusal.class) // who only looks whether it is there undoes nothing
    public CostKeyDetails byId(long id) {
        CostKeyRow row = ROWS.first(sql, visible().and("k.id = ?", id)).orElseThrow(() -> new NotFound("costKey", id));
        return new CostKeyDetails(
                row,
                versions(id).inOrder(),
                sql.list(
                        Ref.class,
                        "select s.id, cast(s.year as char) as code, s.title as name from governance_cost_share s"
                                + " join governance_cost_key_version v on v.id = s.key_version_id"
                                + " where v.key_id = :id order by s.year desc, s.id desc",
                        Map.of("id", id)));
    }

    KeyVersions versions(long keyId) {
        return new KeyVersions(sql
                .list(
                        StoredVersion.class,
                        "select v.id, v.valid_from, v.valid_to, v.elements, v.decision_id, d.number, d.title"
                                + " from governance_cost_key_version v join governance_decision d"
                                + " on d.id = v.decision_id where v.key_id = :id order by v.valid_from",
                        Map.of("id", keyId))
                .stream()
                .map(StoredVersion::version)
                .toList());
    }

    public CostKeyDetails decide(@Valid DecideKey command) {
        requireWrite();
        String name = command.name().strip();
        register.unique(TABLE, 0, "name", name);
        long id = register.add(TABLE, null, new Named(name), new Decided(List.of(command.first())));
        add(id, command.first());
        return byId(id);
    }

    public CostKeyDetails rename(long id, int version, String name) {
        CostKeyDetails before = byId(id);
        requireWrite();
        if (name == null || name.isBlank()) throw RuleBroken.at("name", "required");
        if (name.length() > 200) throw RuleBroken.at("name", "outOfRange");
        register.unique(TABLE, id, "name", name.strip());
        register.change(TABLE, id, version, null, new Named(before.key().name()), new Named(name.strip()));
        return byId(id);
    }

    /** The key as decided anew, from a day on. */
    public CostKeyDetails decideAgain(long id, int version, @Valid KeyVersionFacts facts) {
        CostKeyDetails before = byId(id);
        requireWrite();
        versions(id).checkNext(facts.validFrom());
        register.set(TABLE, id, version, new Named(before.key().name()));
        sql.run(
                "update governance_cost_key_version set valid_to = :from where key_id = :id and valid_to is null",
                Map.of("id", id, "from", facts.validFrom()));
        add(id, facts);
        audit.created("costKey.decideAgain", "costKey", id, null, Map.of("version", Json.write(facts)));
        return byId(id);
    }

    private void add(long id, KeyVersionFacts facts) {
        Days.check("validFrom", facts.validFrom());
        if (sql.count("select count(*) from governance_decision where id = :id", Map.of("id", facts.decisionId())) == 0)
            throw RuleBroken.at("decisionId", "unknownDecision");
        tryOut(facts);
        Map<String, Object> row = new HashMap<>();
        row.put("id", Ids.next());
        row.put("key", id);
        row.put("from", facts.validFrom());
        row.put("elements", Json.write(facts.key()));
        row.put("decision", facts.decisionId());
        sql.run(
                "insert into governance_cost_key_version(id, key_id, valid_from, elements, decision_id)"
                        + " values (:id, :key, :from, :elements, :decision)",
                row);
    }

    /** A key that cannot share a krone among the members of its first day is refused, with the path of its element. */
    private void tryOut(KeyVersionFacts facts) {
        Map<String, BigDecimal> one = new HashMap<>();
        for (KeyElement element : facts.key())
            if (element.measure() != null) one.put(element.measure(), BigDecimal.ONE);
        boolean rates =
                facts.key().stream().anyMatch(e -> e.basis() == Basis.PER_MEMBER || e.basis() == Basis.PER_UNIT);
        CostSplit.of(
                rates ? null : BigDecimal.ONE,
                null,
                facts.key(),
                members.asOf(facts.validFrom()).stream()
                        .map(m -> new SplitMember(m.memberNo(), one))
                        .toList());
    }

    private Where visible() {
        current.get().requireAnywhere(GovernanceRight.READ);
        return Where.anything();
    }

    private void requireWrite() {
        current.get().require(GovernanceRight.WRITE_MONEY, Target.COOPERATION);
    }
}
