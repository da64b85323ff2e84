package no.samdrift.catalogue.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.data.Page;
import no.samdrift.kernel.data.Ref;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.imports.Named;
import no.samdrift.kernel.own.OwnFields;
import no.samdrift.kernel.own.OwnFilter;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.refusal.Refusal;
import no.samdrift.kernel.register.Register;
import no.samdrift.kernel.register.Table;
import no.samdrift.kernel.register.Where;
import no.samdrift.kernel.search.SearchSource;
import no.samdrift.kernel.time.Time;

/** The register of systems in use. */
@ApplicationScoped
@Transactional
public class Systems {
    private static final Table TABLE = new Table("catalogue_system", "system");

    /** Placed as their list places them. */
    @Produces
    static final SearchSource SEARCH = new SearchSource("system", SystemRight.READ, false, """
            x.id, x.code as `key`, x.name as title, concat_ws(', ', x.code, m.name) as hint,
            concat_ws(' ', x.product, left(x.description, 1000)) as text,
            x.member_id, x.unit_id, x.id as system_id, null as vendor_id, x.owner_id as person_id,
            if(x.lifecycle = 'RETIRED', 0, 1) as `rank`
            from catalogue_system x join cooperation_member m on m.id = x.member_id where true""");

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    Time time;

    @Inject
    Register register;

    @Inject
    SystemRules rules;

    @Inject
    OwnFields own;

    @Inject
    Instance<AgreementCover> agreements;

    @Inject
    Event<SystemChanged> changed;

    /** Which systems: every part may be null. {@code text} is part of the name, the code or the product. */
    public record Filter(
            String text,
            Long memberId,
            Long vendorId,
            String serviceCode,
            Lifecycle lifecycle,
            Criticality criticality,
            Gap gap,
            OwnFilter own) {
        public static final Filter ALL = new Filter(null, null, null, null, null, null, null, null);

        public static Filter ofVendor(long vendorId) {
            return new Filter(null, null, vendorId, null, null, null, null, null);
        }

        public static Filter ofMember(long memberId) {
            return new Filter(null, memberId, null, null, null, null, null, null);
        }

        public static Filter ofService(String code) {
            return new Filter(null, null, null, code, null, null, null, null);
        }
    }

    /** By name. */
    public Page<SystemRow> find(Filter filter, String cursor, int limit) {
        return own.in("system", SystemQuery.ROWS.page(sql, where(filter), cursor, limit), SystemRow::id);
    }

    public List<SystemRow> slice(Filter filter, int offset, int limit) {
        return own.in("system", SystemQuery.ROWS.slice(sql, where(filter), offset, limit), SystemRow::id);
    }

    public long count(Filter filter) {
        return SystemQuery.ROWS.count(sql, where(filter));
    }

    /** Of all that the caller sees, by name. */
    List<SystemDetails> all() {
        Map<Long, List<Ref>> services = SystemQuery.services(sql);
        return own.in("system", rows(), SystemRow::id).stream()
                .map(row -> new SystemDetails(row, services.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private List<SystemRow> rows() {
        return SystemQuery.ROWS.all(sql, visible().with("today", time.today()));
    }

    /** As a file names them: by code, or by name. */
    public Named cell() {
        return new Named(
                rows().stream().map(s -> new Ref(s.id(), s.code(), s.name())).toList());
    }

    @Transactional(dontRollbackOn = Refusal.class) // who only looks whether it is there undoes nothing
    public SystemDetails byId(long id) {
        return one("s.id = ?", id).orElseThrow(() -> new NotFound("system", id));
    }

    public SystemDetails byCode(String code) {
        return find(code).orElseThrow(() -> new NotFound("system", code));
    }

    public Optional<SystemDetails> find(String code) {
        return one("s.code = ?", code == null ? "" : code);
    }

    /** Who delivers the systems that the caller sees, by name. */
    public List<Ref> vendors() {
        Where which = visible().and("s.vendor_id is not null");
        return sql.list(
                Ref.class,
                "select distinct o.id, '' as code, o.name from catalogue_system s"
                        + " join cooperation_organisation o on o.id = s.vendor_id where " + which.text()
                        + " order by o.name",
                which.values());
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
        long id = register.add(TABLE, facts.memberId(), facts);
        link(id, facts);
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
        register.change(TABLE, id, version, facts.memberId(), before.facts(), facts);
        sql.run("delete from catalogue_system_service where system_id = :id", Map.of("id", id));
        link(id, facts);
        changed.fire(new SystemChanged(id, before.system().vendorId(), facts.vendorId()));
        return byId(id);
    }

    /** Takes back what an import added. */
    void remove(long id, int version) {
        SystemDetails before = byId(id);
        SystemRow row = before.system();
        current.get().require(SystemRight.WRITE, new Target(row.memberId(), row.unitId(), null, null, row.ownerId()));
        sql.run("delete from catalogue_system_service where system_id = :id", Map.of("id", id));
        register.remove(TABLE, id, version, row.memberId(), before.facts());
        changed.fire(new SystemChanged(id, row.vendorId(), null));
    }

    private Optional<SystemDetails> one(String key, Object value) {
        return SystemQuery.ROWS
                .first(sql, visible().and(key, value).with("today", time.today()))
                .map(row -> new SystemDetails(own.in("system", row, SystemRow::id), services(row.id())));
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

    private Where where(Filter filter) {
        Set<Long> covered = filter.gap() == Gap.AGREEMENT && agreements.isResolvable()
                ? agreements.get().covered(time.today())
                : Set.of();
        return SystemQuery.where(visible(), filter, covered, own.asked("system", filter.own()))
                .with("today", time.today());
    }

    private Where visible() {
        current.get().requireAnywhere(SystemRight.READ);
        return Where.visible(current.get().visible(SystemRight.READ).where(SystemQuery.PLACED));
    }

    static Target target(SystemRow row) {
        return new Target(row.memberId(), row.unitId(), row.id(), null, row.ownerId());
    }
}
