package no.samdrift.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samdrift.cooperation.access.Accounts;
import no.samdrift.cooperation.access.Grants;
import no.samdrift.cooperation.people.People;
import no.samdrift.cooperation.people.PersonFacts;
import no.samdrift.cooperation.people.PersonRow;
import no.samdrift.kernel.access.Role;
import no.samdrift.kernel.access.ScopeKind;
import no.samdrift.kernel.text.Language;
import no.samdrift.sourcing.vendor.VendorContact;
import no.samdrift.sourcing.vendor.VendorFacts;
import no.samdrift.sourcing.vendor.Vendors;

/** Invented vendors behind real products, and the user of one of them. */
@ApplicationScoped
@Transactional
class DemoVendors {
    @Inject
    private DemoFiles files;

    @Inject
    private Vendors vendors;

    @Inject
    private People people;

    @Inject
    private Accounts accounts;

    @Inject
    private Grants grants;

    private final Map<String, Long> ids = new HashMap<>();

    /** By the key the other tables name them by; null for none. */
    Long id(String key) {
        return key.isEmpty() ? null : ids.get(key);
    }

    void put() {
        files.rows("vendors").forEach(this::vendor);
        files.rows("vendor-users").forEach(this::user);
    }

    private void user(NamedCsvRecord row) {
        long vendor = ids.get(row.getField("vendor"));
        PersonRow user = people.add(new PersonFacts(
                row.getField("name"),
                row.getField("email"),
                null,
                row.getField("title"),
                null,
                null,
                vendor,
                Language.NB));
        accounts.open(user.id(), row.getField("username"), DemoData.PASSWORD);
        grants.give(user.id(), Role.VENDOR, ScopeKind.VENDOR, vendor);
    }

    private void vendor(NamedCsvRecord row) {
        String domain = row.getField("domain");
        var contact = new VendorContact(
                row.getField("contact"), row.getField("role"), "kunde@" + domain, row.getField("phone"));
        ids.put(
                row.getField("key"),
                vendors.register(new VendorFacts(
                                row.getField("organisationNo"),
                                row.getField("name"),
                                "post@" + domain,
                                row.getField("phone"),
                                "https://www." + domain,
                                null,
                                true,
                                List.of(contact),
                                null))
                        .vendor()
                        .id());
    }
}
