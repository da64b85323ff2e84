package no.samdrift.servicedesk.incident;

import java.util.EnumSet;
import java.util.Set;
import no.samdrift.servicedesk.work.CaseState;

/** The life of an incident. A broken deadline is no state: it stands beside the state. */
public enum IncidentStatus implements CaseState {
    NEW,
    IN_PROGRESS,
    WAITING_USER,
    WAITING_VENDOR,
    WAITING_CHANGE,
    WAITING_PROBLEM,
    RESOLVED,
    CLOSED,
    CANCELLED;

    public static final Set<IncidentStatus> OPEN =
            EnumSet.of(NEW, IN_PROGRESS, WAITING_USER, WAITING_VENDOR, WAITING_CHANGE, WAITING_PROBLEM);

    /** What may follow. */
    public Set<IncidentStatus> next() {
        return switch (this) {
            case NEW, IN_PROGRESS, WAITING_USER, WAITING_VENDOR, WAITING_CHANGE, WAITING_PROBLEM -> {
                Set<IncidentStatus> next = EnumSet.of(
                        IN_PROGRESS,
                        WAITING_USER,
                        WAITING_VENDOR,
                        WAITING_CHANGE,
                        WAITING_PROBLEM,
                        RESOLVED,
                        CANCELLED);
                next.remove(this);
                yield next;
            }
            case RESOLVED -> EnumSet.of(CLOSED, IN_PROGRESS);
            case CLOSED -> EnumSet.of(IN_PROGRESS);
            case CANCELLED -> EnumSet.noneOf(IncidentStatus.class);
        };
    }

    @Override
    public Phase phase() {
        return switch (this) {
            case NEW -> Phase.NEW;
            case IN_PROGRESS -> Phase.ACTIVE;
            case WAITING_USER, WAITING_VENDOR, WAITING_CHANGE, WAITING_PROBLEM -> Phase.WAITING;
            case RESOLVED -> Phase.DONE;
            case CLOSED, CANCELLED -> Phase.ENDED;
        };
    }

    /** The customer's clock stands still while the user is asked; waiting for a vendor is the operation's own time. */
    @Override
    public boolean pauses() {
        return this == WAITING_USER;
    }
}
