package no.samdrift.servicedesk.eventlog;

import java.time.Instant;
import java.util.Comparator;
import no.samdrift.catalogue.level.Impact;
import no.samdrift.catalogue.level.Priority;
import no.samdrift.catalogue.level.Urgency;
import no.samdrift.servicedesk.incident.IncidentStatus;

/** One row of the log; what is unknown is null. */
record LogEvent(
        long line,
        String number,
        IncidentStatus status,
        int modification,
        Integer reassignments,
        Boolean madeSla,
        String caller,
        String openedBy,
        Instant openedAt,
        String updatedBy,
        Instant updatedAt,
        String contact,
        String location,
        String category,
        String subcategory,
        String symptom,
        String item,
        Impact impact,
        Urgency urgency,
        Priority priority,
        String group,
        String assignee,
        String problem,
        String change,
        String closedCode,
        String resolvedBy) {

    static final Comparator<LogEvent> IN_TIME = Comparator.comparing(LogEvent::updatedAt)
            .thenComparingInt(LogEvent::modification)
            .thenComparingLong(LogEvent::line);

    /** Whether the judgement of the case differs. */
    boolean judgedAs(LogEvent other) {
        return impact == other.impact
                && urgency == other.urgency
                && priority == other.priority
                && java.util.Objects.equals(category, other.category);
    }
}
