package no.samdrift.servicedesk.work;

import jakarta.annotation.Nullable;
import java.time.Instant;
import no.samdrift.catalogue.level.Priority;
import no.samdrift.kernel.own.OwnValues;

/**
 * A case as the queue shows it; {@code dueAt} is null where nothing runs, {@code member} where all are concerned; {@code
 * news} whether it was touched since the caller looked at it.
 */
public record WorkRow(
        String kind,
        String number,
        String title,
        String status,
        CaseState.Phase phase,
        Priority priority,
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
        boolean restricted,
        boolean news,
        @Nullable OwnValues own) {
    public WorkRow {
        own = OwnValues.orNone(own);
    }
}
