package no.samdrift.catalogue.integration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.samdrift.catalogue.system.SystemRight;
import no.samdrift.catalogue.system.Systems;
import no.samdrift.cooperation.member.Members;
import no.samdrift.cooperation.people.People;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.imports.ImportField;
import no.samdrift.kernel.imports.ImportedRegister;
import no.samdrift.kernel.imports.KnownRow;
import no.samdrift.kernel.imports.Named;

/** Integrations from a file, told apart by name and the system that gives. */
@ApplicationScoped
class IntegrationImport implements ImportedRegister<IntegrationFacts> {
    @Inject
    Integrations integrations;

    @Inject
    Systems systems;

    @Inject
    Members members;

    @Inject
    People people;

    @Override
    public String name() {
        return "integrations";
    }

    @Override
    public String kind() {
        return "integration";
    }

    @Override
    public Right right() {
        return SystemRight.WRITE;
    }

    @Override
    public Class<IntegrationFacts> facts() {
        return IntegrationFacts.class;
    }

    @Override
    public List<ImportField> fields() {
        Named all = systems.cell();
        return List.of(
                ImportField.of("name", "integration.name"),
                ImportField.of("memberId", "system.member").as(members.cell()),
                ImportField.of("sourceId", "integration.source").as(all).also("sourceCode"),
                ImportField.of("targetId", "integration.target").as(all).also("targetCode"),
                ImportField.of("targetOutside", "integration.targetOutside"),
                ImportField.of("data", "integration.data"),
                ImportField.of("method", "integration.method").choices("integration.method"),
                ImportField.of("frequency", "integration.frequency").choices("integration.frequency"),
                ImportField.of("ownerId", "integration.owner").as(people.cell()),
                ImportField.of("active", "integration.active").otherwise(true));
    }

    @Override
    public List<List<String>> keys() {
        return List.of(List.of("name", "sourceId"));
    }

    @Override
    public List<KnownRow<IntegrationFacts>> known() {
        return integrations.all().stream().map(row -> known(row)).toList();
    }

    @Override
    public KnownRow<IntegrationFacts> add(IntegrationFacts facts) {
        return known(integrations.register(facts));
    }

    @Override
    public KnownRow<IntegrationFacts> change(long id, int version, IntegrationFacts facts) {
        return known(integrations.change(id, version, facts));
    }

    @Override
    public void remove(long id, int version) {
        integrations.remove(id, version);
    }

    private static KnownRow<IntegrationFacts> known(IntegrationRow row) {
        return new KnownRow<>(row.id(), row.version(), row.facts());
    }
}
