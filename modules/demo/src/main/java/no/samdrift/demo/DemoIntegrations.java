package no.samdrift.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.samdrift.catalogue.integration.IntegrationFacts;
import no.samdrift.catalogue.integration.IntegrationFrequency;
import no.samdrift.catalogue.integration.IntegrationMethod;
import no.samdrift.catalogue.integration.Integrations;
import no.samdrift.catalogue.system.SystemRow;
import no.samdrift.catalogue.system.Systems;

/** What the systems give each other; whoever owns the system that gives owns the integration. */
@ApplicationScoped
class DemoIntegrations {
    @Inject
    private DemoFiles files;

    @Inject
    private Integrations integrations;

    @Inject
    private Systems systems;

    void put() {
        files.rows("integrations").forEach(this::put);
    }

    private void put(NamedCsvRecord row) {
        SystemRow source = systems.byCode(row.getField("source")).system();
        String target = DemoFiles.text(row, "target");
        integrations.register(new IntegrationFacts(
                source.memberId(),
                row.getField("name"),
                source.id(),
                target == null ? null : systems.byCode(target).system().id(),
                DemoFiles.text(row, "outside"),
                row.getField("data"),
                IntegrationMethod.valueOf(row.getField("method")),
                IntegrationFrequency.valueOf(row.getField("frequency")),
                source.ownerId(),
                true));
    }
}
