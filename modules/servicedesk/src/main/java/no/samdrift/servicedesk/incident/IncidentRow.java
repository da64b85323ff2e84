package no.samdrift.servicedesk.incident;

import jakarta.annotation.Nullable;
import java.time.Instant;
import no.samdrift.catalogue.level.Priority;
import no.samdrift.kernel.own.OwnValues;

/**
 * A case as lists show it; {@code dueAt} is null where nothing runs.
 *
 * @param id the number, by which the case is addressed as in its details
 */
public record IncidentRow(
        String id,
        String number,
        String title,
        IncidentStatus status,
        Priority priority,
        String memberNo,
        String member,
        String service,
        String system,
        String team,
        String assignee,
        String reporter,
        Instant openedAt,
        Instant updatedAt,
        Instant dueAt,
        long caseId,
        @Nullable OwnValues own) {
    public IncidentRow {
        own = OwnValues.orNone(own);
    }
}
