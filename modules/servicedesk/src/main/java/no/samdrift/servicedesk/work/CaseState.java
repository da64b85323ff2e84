package no.samdrift.servicedesk.work;

import java.util.Optional;
import no.samdrift.kernel.clock.ClockEventKind;

/** A state in the life of a case as the desk sees it; each practice has an enum of its own. */
public interface CaseState {
    /** Where in its life a case stands, whatever its practice calls it. */
    enum Phase {
        NEW,
        ACTIVE,
        WAITING,
        DONE,
        ENDED
    }

    String name();

    Phase phase();

    /** Whether the customer's clock stands still: while the user is asked, not while the operation waits for others. */
    default boolean pauses() {
        return false;
    }

    default boolean isOpen() {
        return phase().compareTo(Phase.DONE) < 0;
    }

    /** What the customer's resolution clock is told when the case goes on to {@code to}. */
    default Optional<ClockEventKind> clockGoing(CaseState to) {
        if (isOpen() && to.phase() == Phase.ENDED) return Optional.of(ClockEventKind.CANCEL);
        if (isOpen() != to.isOpen()) return Optional.of(to.isOpen() ? ClockEventKind.REOPEN : ClockEventKind.STOP);
        if (pauses() == to.pauses()) return Optional.empty();
        return Optional.of(to.pauses() ? ClockEventKind.PAUSE : ClockEventKind.RESUME);
    }
}
