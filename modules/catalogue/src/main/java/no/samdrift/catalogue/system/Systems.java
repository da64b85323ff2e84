package no.samdrift.catalogue.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.access.Visibility;
import no.samdrift.kernel.audit.Audit;
import no.samdrift.kernel.change.Changes;
import no.samdrift.kernel.data.Cursor;
import no.samdrift.kernel.data.Ids;
import no.samdrift.kernel.data.Page;
import no.samdrift.kernel.data.Ref;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.data.Table;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.time.Time;

/** The register of systems in use. */
@ApplicationScoped
@Transactional
public class Systems {
    private static final Table TABLE = new Table("catalogue_system", "system");

    private final Sql sql;
    private final CurrentCaller current;
    private final Audit audit;
    private final Time time;
    private final Changes changes;
    private final SystemRules rules;
    private final Instance<VendorNames> vendors;
    private final Instance<AgreementCover> agreements;
    private final Event<SystemChanged> changed;

    protected Systems() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public Systems(
            Sql sql,
            CurrentCaller current,
            Audit audit,
            Time time,
            Changes changes,
            SystemRules rules,
            Instance<VendorNames> vendors,
            Instance<AgreementCover> agreements,
            Event<SystemChanged> changed) {
        this.sql = sql;
        this.current = current;
        this.audit = audit;
        this.time = time;
        this.changes = changes;
        this.rules = rules;
        this.vendors = vendors;
        this.agreements = agreements;
        this.changed = changed;
    }

    /** Which systems: every part may be null. {@code text} is part of the name, the code or the product. */
    public record Filter(
            String text,
            Long memberId,
            Long vendorId,
            String serviceCode,
            Lifecycle lifecycle,
            Criticality criticality,
            Gap gap) {
        public static final Filter ALL = new Filter(null, null, null, null, null, null, null);

        public static Filter ofVendor(long vendorId) {
            return new Filter(null, null, vendorId, null, null, null, null);
        }

        public static Filter ofService(String code) {
            return new Filter(null, null, null, code, null, null, null);
        }
    }

    /** By name. */
    public Page<SystemRow> find(Filter filter, String cursor, int limit) {
        var values = SystemQuery.values(filter, time.today());
        String after = "";
        if (cursor != null) {
            List<String> key = Cursor.read(cursor, 2);
            values.put("afterName", key.get(0));
            values.put("afterId", key.get(1));
            after = " and (s.name > :afterName or (s.name = :afterName and s.id > :afterId))";
        }
        var rows = rows(
                SystemQuery.ROW + SystemQuery.where(filter, visible(), covered(filter)) + after
                        + " order by s.name, s.id limit " + (limit + 1),
                values);
        return Page.cut(rows, limit, s -> List.of(s.name(), s.id()));
    }

    /** A slice for a grid that scrolls, in the order of the keyset pages. */
    public List<SystemRow> slice(Filter filter, int offset, int limit) {
        return rows(
                SystemQuery.ROW + SystemQuery.where(filter, visible(), covered(filter))
                        + " order by s.name, s.id limit " + limit + " offset " + offset,
                SystemQuery.values(filter, time.today()));
    }

    public long count(Filter filter) {
        return sql.count(
                SystemQuery.COUNT + SystemQuery.where(filter, visible(), covered(filter)),
                SystemQuery.values(filter, time.today()));
    }

    public SystemDetails byId(long id) {
        return one("s.id = :key", id).orElseThrow(() -> new NotFound("system", id));
    }

    public SystemDetails byCode(String code) {
        return find(code).orElseThrow(() -> new NotFound("system", code));
    }

    public Optional<SystemDetails> find(String code) {
        return one("s.code = :key", code == null ? "" : code);
    }

    /** R5: the systems somebody who reports a case may point at, those of one member that are not retired, by name. */
    public List<SystemChoice> choices(long memberId) {
        Caller caller = current.get();
        boolean own = Objects.equals(caller.memberId(), memberId);
        String which = own ? "(1=1)" : caller.visible(SystemRight.READ).where(SystemQuery.PLACED);
        return sql.list(
                SystemChoice.class,
                "select s.id, s.code, s.name from catalogue_system s where s.member_id = :member and s.lifecycle <> 'RETIRED'"
                        + " and " + which + " order by s.name, s.id",
                Map.of("member", memberId));
    }

    /** A system of that member as the caller may know it: every one of the own member, else what may be read. */
    public Optional<Long> inSight(String code, long memberId) {
        Caller caller = current.get();
        String which = Objects.equals(caller.memberId(), memberId)
                ? "(1=1)"
                : caller.visible(SystemRight.READ).where(SystemQuery.PLACED);
        return sql.first(
                Long.class,
                "select s.id from catalogue_system s where s.code = :code and s.member_id = :member and " + which,
                Map.of("code", code, "member", memberId));
    }

    public SystemDetails register(@Valid SystemFacts facts) {
        current.get()
                .require(SystemRight.WRITE, new Target(facts.memberId(), facts.unitId(), null, null, facts.ownerId()));
        rules.check(facts, 0);
        long id = Ids.next();
        Map<String, Object> columns = columns(facts);
        TABLE.insert(sql, id, columns);
        link(id, facts);
        columns.put("services", facts.services());
        audit.created("system.register", "system", id, facts.memberId(), columns);
        changes.put("system", id);
        changed.fire(new SystemChanged(id, null, facts.vendorId()));
        return byId(id);
    }

    /** A system that moves to another member takes the right there too: the one over the system alone does not do. */
    public SystemDetails change(long id, int version, @Valid SystemFacts facts) {
        SystemDetails before = byId(id);
        current.get().require(SystemRight.WRITE, target(before.system()));
        Long known = before.system().memberId() == facts.memberId() ? id : null;
        current.get()
                .require(SystemRight.WRITE, new Target(facts.memberId(), facts.unitId(), known, null, facts.ownerId()));
        rules.check(facts, id);
        Map<String, Object> columns = columns(facts);
        TABLE.update(sql, id, version, columns);
        sql.run("delete from catalogue_system_service where system_id = :id", Map.of("id", id));
        link(id, facts);
        Map<String, Object> was = columns(before.facts());
        was.put("services", before.facts().services());
        columns.put("services", facts.services());
        audit.changed("system.change", "system", id, facts.memberId(), was, columns);
        changes.put("system", id);
        changed.fire(new SystemChanged(id, before.system().vendorId(), facts.vendorId()));
        return byId(id);
    }

    private Optional<SystemDetails> one(String key, Object value) {
        Map<String, Object> values = new HashMap<>(Map.of("key", value, "today", time.today()));
        return rows(SystemQuery.ROW + " where " + key + " and " + visible().where(SystemQuery.PLACED), values).stream()
                .findFirst()
                .map(row -> new SystemDetails(row, services(row.id())));
    }

    private List<Ref> services(long id) {
        return sql.list(
                Ref.class,
                "select s.id, s.code, s.name_nb as name from catalogue_system_service x"
                        + " join catalogue_service s on s.id = x.service_id where x.system_id = :id"
                        + " order by cast(s.code as unsigned), s.code",
                Map.of("id", id));
    }

    private void link(long id, SystemFacts facts) {
        for (String code : facts.services())
            sql.run(
                    "insert into catalogue_system_service(system_id, service_id)"
                            + " select :id, s.id from catalogue_service s where s.code = :code",
                    Map.of("id", id, "code", code));
    }

    private List<SystemRow> rows(String query, Map<String, ?> values) {
        List<SystemRow> rows = sql.list(SystemRow.class, query, values);
        Set<Long> ids =
                rows.stream().map(SystemRow::vendorId).filter(Objects::nonNull).collect(Collectors.toSet());
        if (ids.isEmpty() || !vendors.isResolvable()) return rows;
        Map<Long, String> names = vendors.get().names(ids);
        return rows.stream()
                .map(r -> r.vendor(r.vendorId() == null ? null : names.get(r.vendorId())))
                .toList();
    }

    private Set<Long> covered(Filter filter) {
        return filter.gap() == Gap.AGREEMENT && agreements.isResolvable()
                ? agreements.get().covered(time.today())
                : Set.of();
    }

    private Visibility visible() {
        current.get().requireAnywhere(SystemRight.READ);
        return current.get().visible(SystemRight.READ);
    }

    private static Target target(SystemRow row) {
        return new Target(row.memberId(), row.unitId(), row.id(), null, row.ownerId());
    }

    private static Map<String, Object> columns(SystemFacts f) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("code", f.code());
        columns.put("name", f.name().strip());
        columns.put("member_id", f.memberId());
        columns.put("unit_id", f.unitId());
        columns.put("product", f.product());
        columns.put("vendor_id", f.vendorId());
        columns.put("owner_id", f.ownerId());
        columns.put("administrator_id", f.administratorId());
        columns.put("criticality", f.criticality());
        columns.put("lifecycle", f.lifecycle());
        columns.put("in_use_from", f.inUseFrom());
        columns.put("phase_out_from", f.phaseOutFrom());
        columns.put("retired_on", f.retiredOn());
        columns.put("hosting", f.hosting());
        columns.put("layer", f.layer());
        columns.put("yearly_cost", f.yearlyCost());
        columns.put("description", f.description());
        return columns;
    }
}
