package no.samdrift.kernel.clock;

import java.time.Duration;
import java.time.Instant;

/**
 * Something that happened to a clock.
 *
 * @param target the new target of a {@link ClockEventKind#TARGET}, null otherwise
 */
public record ClockEvent(Instant at, ClockEventKind kind, Duration target) {
    public static ClockEvent of(Instant at, ClockEventKind kind) {
        return new ClockEvent(at, kind, null);
    }

    public static ClockEvent target(Instant at, Duration target) {
        return new ClockEvent(at, ClockEventKind.TARGET, target);
    }
}
