package no.samdrift.kernel.clock;

import static no.samdrift.kernel.InvalidInput.require;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.samdrift.kernel.workingtime.WorkingTime;

/** Reads service clocks by the rules of the package. A pure function: the same history gives the same reading. */
public final class Clock {
    static final int MAX_EVENTS = 10_000;
    private static final Duration LONGEST = Duration.ofDays(366L * WorkingTime.HORIZON_YEARS);

    private Clock() {}

    /**
     * @param target open time allowed, until an event sets another
     * @param events in any order of time; those of one instant count in the order given
     * @param asOf the moment of reading; before the start nothing is consumed
     * @throws no.samdrift.kernel.InvalidInput a target of zero, less or beyond the calendar's horizon, more than
     *     10 000 events, or an event that lacks what it needs
     */
    public static ClockReading read(
            WorkingTime workingTime, Instant startedAt, Duration target, List<ClockEvent> events, Instant asOf) {
        require(startedAt != null, "startedAt", "required");
        require(asOf != null, "asOf", "required");
        checkTarget("target", target);
        check(events);
        var inOrder = new ArrayList<>(events);
        inOrder.sort(Comparator.comparing(ClockEvent::at));
        return new ClockReading(workingTime, startedAt, Fold.of(startedAt, target, inOrder, asOf));
    }

    private static void check(List<ClockEvent> events) {
        require(events.size() <= MAX_EVENTS, "events", "tooMany", MAX_EVENTS);
        for (int i = 0; i < events.size(); i++) {
            var event = events.get(i);
            String path = "events[" + i + "]";
            require(event != null, path, "required");
            require(event.at() != null, path + ".at", "required");
            require(event.kind() != null, path + ".kind", "required");
            if (event.kind() == ClockEventKind.TARGET) {
                checkTarget(path + ".target", event.target());
            }
        }
    }

    private static void checkTarget(String path, Duration target) {
        require(target != null, path, "required");
        require(target.isPositive(), path, "notPositive");
        require(target.compareTo(LONGEST) <= 0, path, "beyondHorizon");
    }
}
