package no.samdrift.servicedesk.eventlog;

import java.time.Instant;
import java.util.List;
import no.samdrift.catalogue.level.Priority;
import no.samdrift.servicedesk.incident.IncidentStatus;

/**
 * What an import would bring.
 *
 * @param known incidents that are in already and stay as they are
 * @param first and {@code last} event of the file, null where there is none
 * @param services and the following: how many would be registered on the way
 * @param sample the first twenty incidents
 */
public record EventLogPreview(
        int incidents,
        int events,
        int known,
        Instant first,
        Instant last,
        int services,
        int teams,
        int units,
        int people,
        List<Rejected> rejected,
        List<Sample> sample) {

    /** An incident of the file, as its last row has it. */
    public record Sample(
            String number,
            Instant openedAt,
            int events,
            IncidentStatus status,
            Priority priority,
            String category,
            String group,
            Boolean madeSla,
            boolean known) {}
}
