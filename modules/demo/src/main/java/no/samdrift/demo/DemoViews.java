package no.samdrift.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.samdrift.cooperation.access.Callers;
import no.samdrift.cooperation.people.People;
import no.samdrift.cooperation.view.SavedViews;
import no.samdrift.cooperation.view.ViewAudience;
import no.samdrift.cooperation.view.ViewFacts;
import no.samdrift.kernel.access.CurrentCaller;

/** Lists as people kept them, for themselves and for the operation. */
@ApplicationScoped
class DemoViews {
    @Inject
    private DemoFiles files;

    @Inject
    private People people;

    @Inject
    private Callers callers;

    @Inject
    private CurrentCaller current;

    @Inject
    private SavedViews views;

    void put() {
        files.rows("views").forEach(this::put);
    }

    private void put(NamedCsvRecord row) {
        long owner = people.find(People.Filter.ALL, null, 200).items().stream()
                .filter(person -> row.getField("owner").equals(person.username()))
                .findFirst()
                .orElseThrow()
                .id();
        ViewFacts facts = new ViewFacts(
                row.getField("list"),
                row.getField("name"),
                row.getField("address"),
                ViewAudience.valueOf(row.getField("audience")),
                null,
                null);
        current.as(callers.of(owner, "").orElseThrow(), () -> views.add(facts));
    }
}
