package no.samdrift.servicedesk.work;

import java.time.Instant;
import no.samdrift.catalogue.level.Priority;

/**
 * What the desk knows of a case.
 *
 * @param kind of its practice, e.g. {@code incident}
 * @param respondedAt when the operation first answered, null until then
 * @param doneAt when it was solved, null while it is not
 */
public record CaseHead(
        String kind,
        long id,
        String number,
        String title,
        CaseState state,
        Priority priority,
        Place place,
        Long teamId,
        Long assigneeId,
        Instant openedAt,
        Instant respondedAt,
        Instant doneAt,
        Instant updatedAt) {}
