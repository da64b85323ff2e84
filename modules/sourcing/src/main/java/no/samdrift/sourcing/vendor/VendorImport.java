package no.samdrift.sourcing.vendor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import no.samdrift.cooperation.organisation.OrganisationNumber;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.imports.ImportField;
import no.samdrift.kernel.imports.ImportedRegister;
import no.samdrift.kernel.imports.KnownRow;
import no.samdrift.sourcing.SourcingRight;

/** Vendors from a file, told apart by organisation number. */
@ApplicationScoped
class VendorImport implements ImportedRegister<VendorFacts> {
    @Inject
    Vendors vendors;

    @Override
    public String name() {
        return "vendors";
    }

    @Override
    public String kind() {
        return "vendor";
    }

    @Override
    public Right right() {
        return SourcingRight.WRITE_VENDORS;
    }

    @Override
    public Class<VendorFacts> facts() {
        return VendorFacts.class;
    }

    @Override
    public List<ImportField> fields() {
        return List.of(
                ImportField.of("organisationNo", "vendor.organisationNo").as(new Number()),
                ImportField.of("name", "vendor.name"),
                ImportField.of("email", "vendor.email"),
                ImportField.of("phone", "vendor.phone"),
                ImportField.of("website", "vendor.website"),
                ImportField.of("contacts", "vendor.contact").as(new ContactsCell()),
                ImportField.of("note", "vendor.note"),
                ImportField.of("active", "vendor.active").otherwise(true));
    }

    @Override
    public List<List<String>> keys() {
        return List.of(List.of("organisationNo"));
    }

    @Override
    public List<KnownRow<VendorFacts>> known() {
        return vendors.all().stream().map(VendorImport::known).toList();
    }

    private static KnownRow<VendorFacts> known(VendorDetails details) {
        return new KnownRow<>(details.vendor().id(), details.version(), details.facts());
    }

    @Override
    public KnownRow<VendorFacts> add(VendorFacts facts) {
        return known(vendors.register(facts));
    }

    @Override
    public KnownRow<VendorFacts> change(long id, int version, VendorFacts facts) {
        return known(vendors.change(id, version, facts));
    }

    @Override
    public void remove(long id, int version) {
        vendors.remove(id, version);
    }

    private static final class Number implements ImportField.Cell {
        @Override
        public Object read(String text, Map<String, Object> before) {
            return OrganisationNumber.bare(text);
        }

        @Override
        public String write(Object number) {
            return number.toString();
        }
    }
}
