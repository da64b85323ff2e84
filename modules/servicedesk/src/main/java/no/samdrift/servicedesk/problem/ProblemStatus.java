package no.samdrift.servicedesk.problem;

import java.util.EnumSet;
import java.util.Set;
import no.samdrift.servicedesk.work.CaseState;

/** The life of a problem: its cause is sought, then known, then taken away. */
public enum ProblemStatus implements CaseState {
    NEW,
    IN_PROGRESS,
    KNOWN_ERROR,
    WAITING_CHANGE,
    RESOLVED,
    CLOSED,
    CANCELLED;

    /** What may follow. */
    public Set<ProblemStatus> next() {
        return switch (this) {
            case NEW, IN_PROGRESS, KNOWN_ERROR, WAITING_CHANGE -> {
                Set<ProblemStatus> next = EnumSet.of(IN_PROGRESS, KNOWN_ERROR, WAITING_CHANGE, RESOLVED, CANCELLED);
                next.remove(this);
                yield next;
            }
            case RESOLVED -> EnumSet.of(CLOSED, IN_PROGRESS);
            case CLOSED -> EnumSet.of(IN_PROGRESS);
            case CANCELLED -> EnumSet.noneOf(ProblemStatus.class);
        };
    }

    @Override
    public Phase phase() {
        return switch (this) {
            case NEW -> Phase.NEW;
            case IN_PROGRESS, KNOWN_ERROR -> Phase.ACTIVE;
            case WAITING_CHANGE -> Phase.WAITING;
            case RESOLVED -> Phase.DONE;
            case CLOSED, CANCELLED -> Phase.ENDED;
        };
    }
}
