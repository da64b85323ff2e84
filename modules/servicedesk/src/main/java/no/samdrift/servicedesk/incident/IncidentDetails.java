package no.samdrift.servicedesk.incident;

import jakarta.annotation.Nullable;
import java.time.Instant;
import no.samdrift.catalogue.level.Impact;
import no.samdrift.catalogue.level.Priority;
import no.samdrift.catalogue.level.Urgency;
import no.samdrift.kernel.data.Versioned;
import no.samdrift.kernel.own.OwnValues;
import no.samdrift.servicedesk.work.Restriction;

/**
 * A case as its page shows it. {@code id} in the address is the number. Names are given beside ids of neighbours.
 *
 * @param restricted null where it is not kept to some
 */
public record IncidentDetails(
        String id,
        String number,
        int version,
        String title,
        String description,
        IncidentStatus status,
        Priority priority,
        String priorityReason,
        Impact impact,
        Urgency urgency,
        String memberNo,
        String member,
        String unit,
        String service,
        String serviceName,
        String system,
        String systemName,
        Long vendorId,
        String vendor,
        Long reporterId,
        String reporter,
        Channel channel,
        Long teamId,
        String team,
        Long assigneeId,
        String assignee,
        Instant openedAt,
        Instant updatedAt,
        Instant resolvedAt,
        Instant closedAt,
        String cause,
        String solution,
        String duplicateOf,
        int reopenCount,
        int reassignmentCount,
        Boolean sourceMadeSla,
        Restriction restricted,
        long caseId,
        @Nullable OwnValues own)
        implements Versioned {
    public IncidentDetails {
        own = OwnValues.orNone(own);
    }
}
