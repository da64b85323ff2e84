package no.samdrift.sourcing.vendor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samdrift.cooperation.organisation.OrganisationNumber;
import no.samdrift.cooperation.organisation.Organisations;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.access.Visibility;
import no.samdrift.kernel.data.Page;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.own.OwnFields;
import no.samdrift.kernel.own.OwnFilter;
import no.samdrift.kernel.own.OwnKind;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.refusal.Refusal;
import no.samdrift.kernel.register.Order;
import no.samdrift.kernel.register.Register;
import no.samdrift.kernel.register.Rows;
import no.samdrift.kernel.register.Table;
import no.samdrift.kernel.register.Where;
import no.samdrift.kernel.search.SearchSource;
import no.samdrift.sourcing.SourcingRight;

/** Third parties that deliver to the co-operation. */
@ApplicationScoped
@Transactional
public class Vendors {
    private static final Table TABLE = new Table(
            "sourcing_vendor",
            "vendor",
            Map.of("contacts", new Table.Lines("sourcing_vendor_contact", "vendor_id")),
            Set.of("organisationNo", "name"));

    private static final Rows<VendorRow> ROWS = new Rows<>(
            VendorRow.class,
            """
            v.id, v.version, o.number as organisation_no, o.name, v.email, v.phone, v.website, v.note, v.active,
            (select count(*) from catalogue_system s where s.vendor_id = v.id) as systems,
            (select count(*) from sourcing_agreement a where a.vendor_id = v.id) as agreements""",
            "cooperation_organisation o join sourcing_vendor v on v.id = o.id",
            Order.rising(List.of("o.name", "o.id"), v -> List.of(v.name(), v.id())));

    @Produces
    static final OwnKind OWN = new OwnKind("vendor", SourcingRight.READ_VENDORS);

    /** They stand nowhere: whoever sees a part of the house finds those that deliver to it, as the list does. */
    @Produces
    static final SearchSource SEARCH =
            new SearchSource("vendor", SourcingRight.READ_VENDORS, false, """
            x.id, cast(x.id as char) as `key`, o.name as title, o.number as hint,
            concat_ws(' ', x.email, x.website) as text,
            %s,
            x.active as `rank`
            from sourcing_vendor x join cooperation_organisation o on o.id = x.id where true""".formatted(placed("x.id")));

    /** Where a vendor stands: in the systems and with the members it delivers to. */
    static String placed(String id) {
        return """
            (select group_concat(distinct y.member_id)
                from (select s.vendor_id, s.member_id from catalogue_system s
                    union select a.vendor_id, p.member_id
                        from sourcing_agreement a join sourcing_agreement_party p on p.agreement_id = a.id) y
                where y.vendor_id = %1$s) as member_id,
            (select group_concat(distinct s.unit_id) from catalogue_system s where s.vendor_id = %1$s) as unit_id,
            (select group_concat(distinct s.id) from catalogue_system s where s.vendor_id = %1$s) as system_id,
            null as vendor_id,
            (select group_concat(distinct s.owner_id) from catalogue_system s where s.vendor_id = %1$s) as person_id""".formatted(id);
    }

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    Register register;

    @Inject
    Organisations organisations;

    @Inject
    OwnFields own;

    /** Which vendors: {@code text} is part of the name or the beginning of the number; each may be null. */
    public record Filter(String text, Boolean active, OwnFilter own) {
        public static final Filter ALL = new Filter(null, null, null);
    }

    /** By name. */
    public Page<VendorRow> find(Filter filter, String cursor, int limit) {
        return own.in("vendor", ROWS.page(sql, where(filter), cursor, limit), VendorRow::id);
    }

    public List<VendorRow> slice(Filter filter, int offset, int limit) {
        return own.in("vendor", ROWS.slice(sql, where(filter), offset, limit), VendorRow::id);
    }

    public long count(Filter filter) {
        return ROWS.count(sql, where(filter));
    }

    /** All that the caller sees, by name. */
    List<VendorDetails> all() {
        Map<Long, List<VendorContact>> contacts = sql
                .list(
                        ContactOf.class,
                        "select vendor_id, name, role, email, phone from sourcing_vendor_contact order by vendor_id, place")
                .stream()
                .collect(Collectors.groupingBy(
                        ContactOf::vendorId, Collectors.mapping(ContactOf::contact, Collectors.toList())));
        return own.in("vendor", ROWS.all(sql, visible()), VendorRow::id).stream()
                .map(row -> new VendorDetails(row, contacts.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private record ContactOf(long vendorId, String name, String role, String email, String phone) {
        VendorContact contact() {
            return new VendorContact(name, role, email, phone);
        }
    }

    @Transactional(dontRollbackOn = Refusal.class) // who only looks whether it is there undoes nothing
    public VendorDetails byId(long id) {
        return one(visible().and("v.id = ?", id)).orElseThrow(() -> new NotFound("vendor", id));
    }

    public Optional<VendorDetails> find(String organisationNo) {
        return one(visible().and("o.number = ?", String.valueOf(OrganisationNumber.bare(organisationNo))));
    }

    public VendorDetails register(@Valid VendorFacts facts) {
        current.get().require(SourcingRight.WRITE_VENDORS, Target.COOPERATION);
        long id = organisations.add(facts.organisationNo(), facts.name());
        register.addUnder(id, TABLE, null, facts);
        return byId(id);
    }

    public VendorDetails change(long id, int version, @Valid VendorFacts facts) {
        VendorDetails before = byId(id);
        current.get().require(SourcingRight.WRITE_VENDORS, new Target(null, null, null, id, null));
        organisations.change(id, facts.organisationNo(), facts.name());
        register.change(TABLE, id, version, null, before.facts(), facts);
        return byId(id);
    }

    /** Takes back what an import added. */
    void remove(long id, int version) {
        VendorDetails before = byId(id);
        current.get().require(SourcingRight.WRITE_VENDORS, Target.COOPERATION);
        register.remove(TABLE, id, version, null, before.facts());
        organisations.remove(id);
    }

    private Optional<VendorDetails> one(Where where) {
        return ROWS.first(sql, where)
                .map(row -> new VendorDetails(
                        own.in("vendor", row, VendorRow::id),
                        sql.list(
                                VendorContact.class,
                                "select name, role, email, phone from sourcing_vendor_contact"
                                        + " where vendor_id = :id order by place",
                                Map.of("id", row.id()))));
    }

    private Where where(Filter f) {
        return visible()
                .ifGiven(
                        "o.name like ? or o.number like ?",
                        Where.containing(f.text()),
                        Where.beginning(OrganisationNumber.bare(f.text())))
                .ifGiven("v.active = ?", f.active())
                .own("v.id", own.asked("vendor", f.own()));
    }

    /** All for those who stand for the whole; else the vendors of one's systems and of one's member's agreements. */
    private Where visible() {
        current.get().requireAnywhere(SourcingRight.READ_VENDORS);
        Visibility visible = current.get().visible(SourcingRight.READ_VENDORS);
        if (visible.everything()) return Where.anything();
        return Where.visible("""
                (exists (select 1 from catalogue_system s where s.vendor_id = v.id and %s)
                 or exists (select 1 from sourcing_agreement a join sourcing_agreement_party p on p.agreement_id = a.id
                    where a.vendor_id = v.id and %s))""".formatted(
                        visible.where(new Visibility.Columns("s.member_id", "s.unit_id", "s.id", null, "s.owner_id")),
                        visible.where(new Visibility.Columns("p.member_id", null, null, null, null))));
    }
}
