package no.samdrift.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import no.samdrift.kernel.document.Documents;
import no.samdrift.kernel.document.Uploads;
import no.samdrift.servicedesk.incident.IncidentFilter;
import no.samdrift.servicedesk.incident.IncidentRegister;
import no.samdrift.servicedesk.incident.IncidentRow;
import no.samdrift.sourcing.agreement.Agreements;

/** A few papers and pictures on what they belong to; the files lie beside the tables. */
@ApplicationScoped
class DemoDocuments {
    private static final int MOST_CASES = 500;

    @Inject
    private DemoFiles files;

    @Inject
    private Uploads uploads;

    @Inject
    private Documents documents;

    @Inject
    private Agreements agreements;

    @Inject
    private IncidentRegister incidents;

    void put() {
        files.rows("documents").forEach(this::put);
    }

    private void put(NamedCsvRecord row) {
        String on = row.getField("kind") + ":" + key(row.getField("kind"), row.getField("thing"));
        try (InputStream in = files.open("documents/" + row.getField("file"))) {
            documents.add(on, uploads.receive(on, row.getField("name"), in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of an agreement by its number, of an incident by its title, else as it stands. */
    Object key(String kind, String thing) {
        return switch (kind) {
            case "agreement" -> agreements.find(thing).orElseThrow().agreement().id();
            case "incident" ->
                incidents.slice(IncidentFilter.ALL, 0, MOST_CASES).stream()
                        .filter(incident -> incident.title().equals(thing))
                        .findFirst()
                        .map(IncidentRow::number)
                        .orElseThrow();
            default -> thing;
        };
    }
}
