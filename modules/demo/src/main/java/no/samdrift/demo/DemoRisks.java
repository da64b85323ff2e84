package no.samdrift.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.samdrift.catalogue.risk.RiskFacts;
import no.samdrift.catalogue.risk.RiskState;
import no.samdrift.catalogue.risk.Risks;
import no.samdrift.catalogue.system.Systems;
import no.samdrift.kernel.time.Time;

/** What may go wrong, some of it accepted by nobody yet; all are to be looked at again within the year. */
@ApplicationScoped
class DemoRisks {
    @Inject
    private DemoFiles files;

    @Inject
    private Risks risks;

    @Inject
    private Systems systems;

    @Inject
    private Time time;

    void put() {
        files.rows("risks").forEach(this::put);
    }

    private void put(NamedCsvRecord row) {
        String system = DemoFiles.text(row, "system");
        risks.register(new RiskFacts(
                row.getField("title"),
                DemoFiles.text(row, "description"),
                null,
                system == null ? null : systems.byCode(system).system().id(),
                level(row, "probability"),
                level(row, "k"),
                level(row, "i"),
                level(row, "t"),
                DemoFiles.text(row, "measures"),
                level(row, "probabilityAfter"),
                level(row, "consequenceAfter"),
                null,
                time.today().plusMonths(6),
                RiskState.OPEN));
    }

    private static Integer level(NamedCsvRecord row, String field) {
        String text = DemoFiles.text(row, field);
        return text == null ? null : Integer.valueOf(text);
    }
}
