package no.samdrift.kernel.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What the events up to a moment come to: the phases of the clock, its last state and its target. */
final class Fold {
    enum Mode {
        RUNNING,
        PAUSED,
        STOPPED,
        CANCELLED,
        DETACHED;

        boolean goesOn() {
            return this == RUNNING || this == PAUSED;
        }
    }

    /** A stretch in one mode; instants may be equal. */
    record Phase(Instant from, Instant to, Mode mode) {}

    private final List<Phase> phases = new ArrayList<>();
    private Mode mode = Mode.RUNNING;
    private Instant since;
    private Duration target;

    private Fold(Instant start, Duration target) {
        since = start;
        this.target = target;
    }

    /** Events in order of time, those of one instant in the order they were recorded. */
    static Fold of(Instant start, Duration target, List<ClockEvent> events, Instant asOf) {
        var fold = new Fold(start, target);
        for (var e : events) {
            if (!e.at().isAfter(asOf)) {
                fold.apply(e);
            }
        }
        fold.enter(fold.mode, asOf);
        return fold;
    }

    private void apply(ClockEvent e) {
        switch (e.kind()) {
            case TARGET -> target = e.target();
            case PAUSE -> change(e, Mode.PAUSED, mode == Mode.RUNNING);
            case RESUME -> change(e, Mode.RUNNING, mode == Mode.PAUSED);
            case STOP -> change(e, Mode.STOPPED, mode.goesOn());
            case REOPEN -> change(e, Mode.RUNNING, mode == Mode.STOPPED);
            case CANCEL -> change(e, Mode.CANCELLED, mode != Mode.CANCELLED && mode != Mode.DETACHED);
            case DETACH -> change(e, Mode.DETACHED, mode.goesOn());
        }
    }

    private void change(ClockEvent e, Mode to, boolean allowed) {
        if (allowed) {
            enter(to, e.at());
        }
    }

    private void enter(Mode to, Instant at) {
        if (at.isAfter(since)) {
            phases.add(new Phase(since, at, mode));
            since = at;
        }
        mode = to;
    }

    List<Phase> phases() {
        return phases;
    }

    Mode mode() {
        return mode;
    }

    /** From here on the clock would go on in its mode: the moment of reading, or the start if that is yet to come. */
    Instant since() {
        return since;
    }

    Duration target() {
        return target;
    }
}
