package no.samdrift.servicedesk.problem;

import java.time.Instant;
import no.samdrift.catalogue.level.Priority;

/** A problem as lists show it; {@code member} is null where all are concerned, {@code incidents} counts what it caused. */
public record ProblemRow(
        long id,
        String number,
        String title,
        ProblemStatus status,
        Priority priority,
        String memberNo,
        String member,
        String service,
        String system,
        String team,
        String assignee,
        Instant openedAt,
        Instant updatedAt,
        int incidents) {}
