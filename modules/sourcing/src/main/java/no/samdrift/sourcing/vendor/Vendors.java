package no.samdrift.sourcing.vendor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.access.Visibility;
import no.samdrift.kernel.audit.Audit;
import no.samdrift.kernel.change.Changes;
import no.samdrift.kernel.data.Cursor;
import no.samdrift.kernel.data.Ids;
import no.samdrift.kernel.data.Page;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.data.Table;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.sourcing.SourcingRight;

/** Third parties that deliver to the co-operation. */
@ApplicationScoped
@Transactional
public class Vendors {
    private static final Table TABLE = new Table("sourcing_vendor", "vendor");
    private static final String ROW = "select v.id, v.version, v.organisation_no, v.name, v.email, v.phone, v.website,"
            + " v.note, v.active, (select count(*) from catalogue_system s where s.vendor_id = v.id) as systems,"
            + " (select count(*) from sourcing_agreement a where a.vendor_id = v.id) as agreements"
            + " from sourcing_vendor v";

    private final Sql sql;
    private final CurrentCaller current;
    private final Audit audit;
    private final Changes changes;

    protected Vendors() {
        this(null, null, null, null);
    }

    @Inject
    public Vendors(Sql sql, CurrentCaller current, Audit audit, Changes changes) {
        this.sql = sql;
        this.current = current;
        this.audit = audit;
        this.changes = changes;
    }

    /** Which vendors: {@code text} is part of the name or the beginning of the number; each may be null. */
    public record Filter(String text, Boolean active) {
        public static final Filter ALL = new Filter(null, null);
    }

    /** By name. */
    public Page<VendorRow> find(Filter filter, String cursor, int limit) {
        Map<String, Object> values = values(filter);
        String after = "";
        if (cursor != null) {
            List<String> key = Cursor.read(cursor, 2);
            values.put("afterName", key.get(0));
            values.put("afterId", key.get(1));
            after = " and (v.name > :afterName or (v.name = :afterName and v.id > :afterId))";
        }
        var rows = sql.list(
                VendorRow.class, ROW + where(filter) + after + " order by v.name, v.id limit " + (limit + 1), values);
        return Page.cut(rows, limit, v -> List.of(v.name(), v.id()));
    }

    /** A slice for a grid that scrolls, in the order of the keyset pages. */
    public List<VendorRow> slice(Filter filter, int offset, int limit) {
        return sql.list(
                VendorRow.class,
                ROW + where(filter) + " order by v.name, v.id limit " + limit + " offset " + offset,
                values(filter));
    }

    public long count(Filter filter) {
        return sql.count("select count(*) from sourcing_vendor v" + where(filter), values(filter));
    }

    public VendorDetails byId(long id) {
        return one("v.id = :key", id).orElseThrow(() -> new NotFound("vendor", id));
    }

    public Optional<VendorDetails> find(String organisationNo) {
        return one("v.organisation_no = :key", String.valueOf(OrganisationNumber.bare(organisationNo)));
    }

    public VendorDetails register(@Valid VendorFacts facts) {
        current.get().require(SourcingRight.WRITE_VENDORS, Target.COOPERATION);
        long id = Ids.next();
        var columns = checked(facts, 0);
        TABLE.insert(sql, id, columns);
        contacts(id, facts);
        columns.put("contacts", facts.contacts().toString());
        audit.created("vendor.register", "vendor", id, null, columns);
        changes.put("vendor", id);
        return byId(id);
    }

    public VendorDetails change(long id, int version, @Valid VendorFacts facts) {
        VendorDetails before = byId(id);
        current.get().require(SourcingRight.WRITE_VENDORS, new Target(null, null, null, id, null));
        var was = columns(before.facts());
        was.put("contacts", before.contacts().toString());
        var columns = checked(facts, id);
        TABLE.update(sql, id, version, columns);
        sql.run("delete from sourcing_vendor_contact where vendor_id = :id", Map.of("id", id));
        contacts(id, facts);
        columns.put("contacts", facts.contacts().toString());
        audit.changed("vendor.change", "vendor", id, null, was, columns);
        changes.put("vendor", id);
        return byId(id);
    }

    private Optional<VendorDetails> one(String key, Object value) {
        return sql.first(VendorRow.class, ROW + " where " + key + " and " + visible(), Map.of("key", value))
                .map(row -> new VendorDetails(
                        row,
                        sql.list(
                                VendorContact.class,
                                "select name, role, email, phone from sourcing_vendor_contact"
                                        + " where vendor_id = :id order by place",
                                Map.of("id", row.id()))));
    }

    private void contacts(long id, VendorFacts facts) {
        for (int i = 0; i < facts.contacts().size(); i++) {
            VendorContact contact = facts.contacts().get(i);
            Map<String, Object> row = new HashMap<>(Map.of("id", id, "place", i, "name", contact.name()));
            row.put("role", contact.role());
            row.put("email", contact.email());
            row.put("phone", contact.phone());
            sql.run(
                    "insert into sourcing_vendor_contact(vendor_id, place, name, role, email, phone)"
                            + " values (:id, :place, :name, :role, :email, :phone)",
                    row);
        }
    }

    private Map<String, Object> checked(VendorFacts facts, long own) {
        String number = OrganisationNumber.bare(facts.organisationNo());
        if (!OrganisationNumber.isValid(number)) throw RuleBroken.at("organisationNo", "badOrganisationNo");
        if (sql.count(
                        "select count(*) from sourcing_vendor where organisation_no = :no and id <> :own",
                        Map.of("no", number, "own", own))
                > 0) throw RuleBroken.at("organisationNo", "organisationNoTaken", number);
        return columns(facts);
    }

    private static Map<String, Object> columns(VendorFacts facts) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("organisation_no", OrganisationNumber.bare(facts.organisationNo()));
        columns.put("name", facts.name().strip());
        columns.put("email", facts.email());
        columns.put("phone", facts.phone());
        columns.put("website", facts.website());
        columns.put("note", facts.note());
        columns.put("active", facts.active());
        return columns;
    }

    /** All for those who stand for the whole; else the vendors of one's systems and of one's member's agreements. */
    private String visible() {
        current.get().requireAnywhere(SourcingRight.READ_VENDORS);
        Visibility visible = current.get().visible(SourcingRight.READ_VENDORS);
        if (visible.everything()) return "(1=1)";
        return "(exists (select 1 from catalogue_system s where s.vendor_id = v.id and "
                + visible.where(new Visibility.Columns("s.member_id", "s.unit_id", "s.id", null, "s.owner_id"))
                + ") or exists (select 1 from sourcing_agreement a join sourcing_agreement_party p"
                + " on p.agreement_id = a.id where a.vendor_id = v.id and "
                + visible.where(new Visibility.Columns("p.member_id", null, null, null, null)) + "))";
    }

    private String where(Filter f) {
        return " where " + visible()
                + (f.text() == null || f.text().isBlank()
                        ? ""
                        : " and (v.name like :anywhere or v.organisation_no like :start)")
                + (f.active() == null ? "" : " and v.active = :active");
    }

    private static Map<String, Object> values(Filter f) {
        Map<String, Object> values = new HashMap<>();
        if (f.text() != null) {
            String text =
                    f.text().strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
            values.put("anywhere", "%" + text + "%");
            values.put("start", text.replace(" ", "") + "%");
        }
        values.put("active", f.active());
        return values;
    }
}
