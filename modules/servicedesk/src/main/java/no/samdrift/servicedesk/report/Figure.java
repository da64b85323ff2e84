package no.samdrift.servicedesk.report;

import no.samdrift.servicedesk.incident.IncidentFilter;
import no.samdrift.servicedesk.incident.IncidentStatus;

/** What is counted, and which cases are behind the count (R7). */
public enum Figure {
    OPENED,
    IN_PROGRESS,
    RESOLVED,
    CLOSED,
    CANCELLED,
    REOPENED,
    REASSIGNED,
    RESPONSE_KEPT,
    RESPONSE_BROKEN,
    RESOLUTION_KEPT,
    RESOLUTION_BROKEN,
    SOURCE_KEPT,
    SOURCE_BROKEN;

    /** The cases counted in the cell. */
    public IncidentFilter filter(Cell cell) {
        IncidentFilter cases =
                IncidentFilter.ALL.of(cell.memberId(), cell.serviceId(), cell.systemId(), cell.priority());
        return which(
                switch (this) {
                    case OPENED, IN_PROGRESS -> cases.opened(cell.from(), cell.to());
                    case CLOSED, CANCELLED -> cases.closed(cell.from(), cell.to());
                    default -> cases.resolved(cell.from(), cell.to());
                });
    }

    private IncidentFilter which(IncidentFilter cases) {
        return switch (this) {
            case OPENED, RESOLVED -> cases;
            case IN_PROGRESS -> cases.open(true);
            case CLOSED -> cases.status(IncidentStatus.CLOSED);
            case CANCELLED -> cases.status(IncidentStatus.CANCELLED);
            case REOPENED -> cases.reopened(true);
            case REASSIGNED -> cases.reassigned(true);
            case RESPONSE_KEPT -> cases.responseKept(true);
            case RESPONSE_BROKEN -> cases.responseKept(false);
            case RESOLUTION_KEPT -> cases.resolutionKept(true);
            case RESOLUTION_BROKEN -> cases.resolutionKept(false);
            case SOURCE_KEPT -> cases.sourceKept(true);
            case SOURCE_BROKEN -> cases.sourceKept(false);
        };
    }
}
