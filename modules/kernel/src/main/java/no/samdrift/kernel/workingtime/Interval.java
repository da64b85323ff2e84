package no.samdrift.kernel.workingtime;

import java.time.Duration;
import java.time.Instant;

/** A stretch of real time, half-open: {@code from} belongs to it, {@code to} does not. */
public record Interval(Instant from, Instant to) {
    public Duration length() {
        return Duration.between(from, to);
    }
}
