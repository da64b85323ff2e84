package no.samdrift.servicedesk.incident;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import no.samdrift.kernel.clock.ClockEventKind;

/** The life of an incident. A broken deadline is no state: it stands beside the state. */
public enum IncidentStatus {
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

    public boolean isOpen() {
        return OPEN.contains(this);
    }

    /** The customer's clock stands still while the user is asked; waiting for a vendor is the operation's own time. */
    boolean pausesCustomer() {
        return this == WAITING_USER;
    }

    /** What the customer's resolution clock is told when the case goes on to {@code to}. */
    Optional<ClockEventKind> clockGoing(IncidentStatus to) {
        if (to == CANCELLED) return Optional.of(ClockEventKind.CANCEL);
        if (isOpen() != to.isOpen()) return Optional.of(to.isOpen() ? ClockEventKind.REOPEN : ClockEventKind.STOP);
        if (pausesCustomer() == to.pausesCustomer()) return Optional.empty();
        return Optional.of(to.pausesCustomer() ? ClockEventKind.PAUSE : ClockEventKind.RESUME);
    }
}
