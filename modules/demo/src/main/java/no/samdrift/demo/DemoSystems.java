package no.samdrift.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samdrift.catalogue.system.Criticality;
import no.samdrift.catalogue.system.Hosting;
import no.samdrift.catalogue.system.Lifecycle;
import no.samdrift.catalogue.system.SystemFacts;
import no.samdrift.catalogue.system.Systems;
import no.samdrift.cooperation.access.Grants;
import no.samdrift.cooperation.member.MemberRow;
import no.samdrift.cooperation.member.Members;
import no.samdrift.cooperation.people.People;
import no.samdrift.cooperation.people.PersonRow;
import no.samdrift.cooperation.unit.UnitRow;
import no.samdrift.cooperation.unit.Units;
import no.samdrift.kernel.access.Role;
import no.samdrift.kernel.access.ScopeKind;

/** The systems of a small co-operation, spread over its members, some without owner or contract as in life. */
@ApplicationScoped
@Transactional
class DemoSystems {
    @Inject
    private DemoFiles files;

    @Inject
    private Systems systems;

    @Inject
    private DemoFields fields;

    @Inject
    private DemoVendors vendors;

    @Inject
    private Members members;

    @Inject
    private Units units;

    @Inject
    private People people;

    @Inject
    private Grants grants;

    /** A system a case can name. */
    record Named(String code, Long vendorId) {}

    private final Map<String, PersonRow> byName = new HashMap<>();
    private final Map<String, Named> byMemberAndService = new HashMap<>();

    void put() {
        people.find(People.Filter.ALL, null, 200).items().forEach(p -> byName.put(p.name(), p));
        files.rows("systems").forEach(this::system);
    }

    /** The system a case of that member and service would be about. */
    Optional<Named> about(String memberNo, String service) {
        return Optional.ofNullable(byMemberAndService.get(memberNo + service));
    }

    private void system(NamedCsvRecord row) {
        MemberRow of = members.byNo(row.getField("member"));
        long member = of.id();
        PersonRow owner = byName.get(row.getField("owner"));
        PersonRow administrator = byName.get(row.getField("administrator"));
        List<String> services = DemoFiles.words(row, "services");
        Long vendor = vendors.id(row.getField("vendor"));
        var facts = new SystemFacts(
                member,
                units.named(member, row.getField("unit")).map(UnitRow::id).orElse(null),
                row.getField("code"),
                row.getField("name"),
                DemoFiles.text(row, "product"),
                vendor,
                owner == null ? null : owner.id(),
                administrator == null ? null : administrator.id(),
                Criticality.valueOf(row.getField("criticality")),
                Lifecycle.valueOf(row.getField("lifecycle")),
                day(row.getField("inUseFrom")),
                day(row.getField("phaseOutFrom")),
                day(row.getField("retiredOn")),
                Hosting.valueOf(row.getField("hosting")),
                Integer.valueOf(row.getField("layer")),
                row.getField("cost").isEmpty() ? null : new BigDecimal(row.getField("cost")),
                null,
                services,
                fields.of("system", row.getField("code")));
        long id = systems.register(facts).system().id();
        if (facts.lifecycle() != Lifecycle.RETIRED)
            services.forEach(s -> byMemberAndService.putIfAbsent(of.memberNo() + s, new Named(facts.code(), vendor)));
        if (owner != null && owner.username() != null) grants.give(owner.id(), Role.SYSTEM_OWNER, ScopeKind.SYSTEM, id);
    }

    private static LocalDate day(String field) {
        return field.isEmpty() ? null : LocalDate.parse(field);
    }
}
