package no.samdrift.kernel.clock;

import static no.samdrift.kernel.InvalidInput.require;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.samdrift.kernel.clock.Fold.Mode;
import no.samdrift.kernel.clock.Fold.Phase;
import no.samdrift.kernel.workingtime.Interval;
import no.samdrift.kernel.workingtime.WorkingTime;

/**
 * A clock as it stands at one moment. Not a record: alarm thresholds and the timeline are worked out when asked for,
 * since a queue of thousands needs neither.
 */
public final class ClockReading {
    private final WorkingTime workingTime;
    private final Instant startedAt;
    private final Fold fold;
    private final Duration consumed;
    private final ClockState state;
    private final Instant targetUsedUpAt;

    ClockReading(WorkingTime workingTime, Instant startedAt, Fold fold) {
        this.workingTime = workingTime;
        this.startedAt = startedAt;
        this.fold = fold;
        consumed = running().map(p -> workingTime.between(p.from(), p.to())).reduce(Duration.ZERO, Duration::plus);
        boolean breached = consumed.compareTo(fold.target()) > 0;
        state = switch (fold.mode()) {
            case CANCELLED -> ClockState.CANCELLED;
            case DETACHED -> ClockState.UNAFFECTED;
            case STOPPED -> breached ? ClockState.BREACHED : ClockState.MET;
            case PAUSED -> breached ? ClockState.BREACHED : ClockState.PAUSED;
            case RUNNING -> breached ? ClockState.BREACHED : ClockState.RUNNING;
        };
        targetUsedUpAt = instantAt(fold.target());
    }

    private Stream<Phase> running() {
        return fold.phases().stream().filter(p -> p.mode() == Mode.RUNNING);
    }

    public ClockState state() {
        return state;
    }

    /** The target in force (R2). */
    public Duration target() {
        return fold.target();
    }

    /** Open, unpaused time so far. */
    public Duration consumed() {
        return consumed;
    }

    /** Target less consumed; negative when breached. */
    public Duration remaining() {
        return fold.target().minus(consumed);
    }

    /** When the target is or was used up (R6); null while paused, stopped or ended. */
    public Instant dueAt() {
        return fold.mode() == Mode.RUNNING ? targetUsedUpAt : null;
    }

    /** When a breached clock's target was used up; null if it is not breached. */
    public Instant breachedAt() {
        return state == ClockState.BREACHED ? targetUsedUpAt : null;
    }

    /**
     * The earliest instant by which that much is consumed: a past one if it already is, else a forecast as if nothing
     * more happened. Null if it is not reached and the clock does not run.
     */
    public Instant instantAt(Duration amount) {
        require(!amount.isNegative(), "amount", "negative");
        var left = amount;
        for (var phase : running().toList()) {
            var here = workingTime.between(phase.from(), phase.to());
            if (left.compareTo(here) <= 0) {
                return workingTime.add(phase.from(), left);
            }
            left = left.minus(here);
        }
        return fold.mode() == Mode.RUNNING ? workingTime.add(fold.since(), left) : null;
    }

    /** The instant at which so many per cent of the target are used up, as {@link #instantAt}. */
    public Instant instantAtPercent(int percent) {
        return instantAt(fold.target().multipliedBy(percent).dividedBy(100));
    }

    /** The instant at which so much of the target is left, the start if it never was more; as {@link #instantAt}. */
    public Instant instantBeforeTarget(Duration left) {
        var amount = fold.target().minus(left);
        return instantAt(amount.isNegative() ? Duration.ZERO : amount);
    }

    /** The clock's life from its start to the moment of reading or its end, without gaps. */
    public List<Segment> segments() {
        var segments = new ArrayList<Segment>();
        var phases = fold.phases();
        for (int i = 0; i < phases.size(); i++) {
            var phase = phases.get(i);
            boolean last = i == phases.size() - 1;
            switch (phase.mode()) {
                case RUNNING -> addRunning(segments, phase);
                case PAUSED -> segments.add(whole(phase, Segment.Kind.PAUSED));
                case STOPPED -> {
                    if (!last) {
                        segments.add(whole(phase, Segment.Kind.STOPPED));
                    }
                }
                case CANCELLED, DETACHED -> {}
            }
        }
        return segments;
    }

    private Segment whole(Phase p, Segment.Kind kind) {
        return new Segment(p.from(), p.to(), kind, workingTime.between(p.from(), p.to()));
    }

    private void addRunning(List<Segment> out, Phase phase) {
        var at = phase.from();
        for (Interval open : workingTime.openBetween(phase.from(), phase.to())) {
            if (open.from().isAfter(at)) {
                out.add(new Segment(at, open.from(), Segment.Kind.CLOSED, Duration.ZERO));
            }
            out.add(new Segment(open.from(), open.to(), Segment.Kind.COUNTED, open.length()));
            at = open.to();
        }
        if (phase.to().isAfter(at)) {
            out.add(new Segment(at, phase.to(), Segment.Kind.CLOSED, Duration.ZERO));
        }
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof ClockReading r
                && state == r.state
                && startedAt.equals(r.startedAt)
                && consumed.equals(r.consumed)
                && fold.target().equals(r.fold.target())
                && Objects.equals(dueAt(), r.dueAt());
    }

    @Override
    public int hashCode() {
        return Objects.hash(state, startedAt, consumed, dueAt());
    }

    @Override
    public String toString() {
        return state + " consumed " + consumed + " of " + fold.target() + ", due " + dueAt();
    }
}
