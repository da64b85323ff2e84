package no.samdrift.servicedesk.eventlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import no.samdrift.kernel.audit.Audit;

/** That an import was run, by whom and with what result. */
@ApplicationScoped
class ImportRecord {
    @Inject
    Audit audit;

    @Transactional
    public void keep(EventLogImport.Result result) {
        audit.created(
                "import.run",
                "import",
                EventLogImport.SOURCE,
                null,
                Map.of(
                        "incidents", result.incidents(),
                        "events", result.events(),
                        "created", result.created(),
                        "unchanged", result.unchanged(),
                        "rejected", result.rejected().size(),
                        "cancelled", result.cancelled()));
    }
}
