package no.samdrift.servicedesk.incident;

import java.time.Instant;
import no.samdrift.catalogue.level.Priority;

/** A case as lists show it; {@code dueAt} is null where nothing runs. */
public record IncidentRow(
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
        long id) {}
