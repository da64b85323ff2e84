package no.samdrift.kernel.clock;

import java.time.Duration;
import java.time.Instant;

/**
 * One stretch of a clock's life, to explain why it is due when it is.
 *
 * @param open service time inside the stretch, whether it counted or not
 */
public record Segment(Instant from, Instant to, Kind kind, Duration open) {
    /** What the clock did meanwhile. */
    public enum Kind {
        /** Open and counted. */
        COUNTED,
        /** It ran, but outside service hours. */
        CLOSED,
        PAUSED,
        /** Stopped, later reopened. */
        STOPPED
    }
}
