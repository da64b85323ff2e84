package no.samdrift.servicedesk.report;

import no.samdrift.servicedesk.incident.IncidentRegister.Filter;
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
    public Filter filter(Cell cell) {
        Filter cases = Filter.ALL.within(cell.memberId(), cell.serviceId(), cell.systemId(), cell.priority());
        Filter resolved = cases.resolved(cell.from(), cell.to());
        return switch (this) {
            case OPENED -> cases.opened(cell.from(), cell.to());
            case IN_PROGRESS -> cases.opened(cell.from(), cell.to()).open(true);
            case RESOLVED -> resolved;
            case CLOSED -> cases.closed(cell.from(), cell.to()).status(IncidentStatus.CLOSED);
            case CANCELLED -> cases.closed(cell.from(), cell.to()).status(IncidentStatus.CANCELLED);
            case REOPENED -> resolved.wasReopened();
            case REASSIGNED -> resolved.wasReassigned();
            case RESPONSE_KEPT -> resolved.responseKept(true);
            case RESPONSE_BROKEN -> resolved.responseKept(false);
            case RESOLUTION_KEPT -> resolved.resolutionKept(true);
            case RESOLUTION_BROKEN -> resolved.resolutionKept(false);
            case SOURCE_KEPT -> resolved.sourceKept(true);
            case SOURCE_BROKEN -> resolved.sourceKept(false);
        };
    }
}
