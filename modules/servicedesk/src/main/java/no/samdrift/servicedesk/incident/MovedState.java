package no.samdrift.servicedesk.incident;

/** How far a case was in the tool it comes from. */
enum MovedState {
    OPEN,
    RESOLVED,
    CLOSED,
    CANCELLED;

    static MovedState of(IncidentStatus status) {
        return switch (status) {
            case RESOLVED -> RESOLVED;
            case CLOSED -> CLOSED;
            case CANCELLED -> CANCELLED;
            default -> OPEN;
        };
    }
}
