package no.samdrift.catalogue.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.samdrift.cooperation.member.Members;
import no.samdrift.cooperation.organisation.Organisations;
import no.samdrift.cooperation.people.People;
import no.samdrift.cooperation.unit.Units;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.imports.ImportField;
import no.samdrift.kernel.imports.ImportedRegister;
import no.samdrift.kernel.imports.KnownRow;
import no.samdrift.kernel.imports.Named;

/** Systems from a file, told apart by code. */
@ApplicationScoped
class SystemImport implements ImportedRegister<SystemFacts> {
    @Inject
    Systems systems;

    @Inject
    Members members;

    @Inject
    Units units;

    @Inject
    People people;

    @Inject
    Organisations organisations;

    @Override
    public String name() {
        return "systems";
    }

    @Override
    public String kind() {
        return "system";
    }

    @Override
    public Right right() {
        return SystemRight.WRITE;
    }

    @Override
    public Class<SystemFacts> facts() {
        return SystemFacts.class;
    }

    @Override
    public List<ImportField> fields() {
        Named persons = people.cell();
        return List.of(
                ImportField.of("code", "system.code"),
                ImportField.of("name", "system.name"),
                ImportField.of("memberId", "system.member").as(members.cell()).also("memberNo"),
                ImportField.of("unitId", "system.unit").as(units.cell()),
                ImportField.of("product", "system.product"),
                ImportField.of("vendorId", "system.vendor").as(organisations.cell()),
                ImportField.of("ownerId", "system.owner").as(persons),
                ImportField.of("administratorId", "system.administrator").as(persons),
                ImportField.of("criticality", "system.criticality")
                        .choices("criticality")
                        .otherwise(Criticality.ORDINARY),
                ImportField.of("lifecycle", "system.lifecycle")
                        .choices("lifecycle")
                        .otherwise(Lifecycle.IN_USE),
                ImportField.of("inUseFrom", "system.inUseFrom"),
                ImportField.of("phaseOutFrom", "system.phaseOutFrom"),
                ImportField.of("retiredOn", "system.retiredOn"),
                ImportField.of("hosting", "system.hosting").choices("hosting").otherwise(Hosting.VENDOR),
                ImportField.of("layer", "service.layer"),
                ImportField.of("yearlyCost", "system.yearlyCost"),
                ImportField.of("description", "system.description"),
                ImportField.of("services", "system.services"));
    }

    @Override
    public List<List<String>> keys() {
        return List.of(List.of("code"));
    }

    @Override
    public List<KnownRow<SystemFacts>> known() {
        return systems.all().stream().map(SystemImport::known).toList();
    }

    private static KnownRow<SystemFacts> known(SystemDetails details) {
        return new KnownRow<>(details.system().id(), details.version(), details.facts());
    }

    @Override
    public KnownRow<SystemFacts> add(SystemFacts facts) {
        return known(systems.register(facts));
    }

    @Override
    public KnownRow<SystemFacts> change(long id, int version, SystemFacts facts) {
        return known(systems.change(id, version, facts));
    }

    @Override
    public void remove(long id, int version) {
        systems.remove(id, version);
    }
}
