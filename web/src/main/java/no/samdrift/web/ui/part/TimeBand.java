package no.samdrift.web.ui.part;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * What a {@link ServiceHoursTimeline} draws.
 *
 * @param from left edge
 * @param to right edge, after {@code from}
 * @param zone in which midnights and times are shown
 * @param open service hours
 * @param paused spans in which the clock stood still
 * @param marks points in time, in any order
 */
public record TimeBand(Instant from, Instant to, ZoneId zone, List<Span> open, List<Span> paused, List<Mark> marks) {

    public TimeBand {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("A timeline must end after it starts: " + from + " – " + to);
        }
        open = List.copyOf(open);
        paused = List.copyOf(paused);
        marks = List.copyOf(marks);
    }

    public record Span(Instant from, Instant to, String label) {}

    public record Mark(Instant at, Kind kind, String label) {}

    public enum Kind {
        START,
        EVENT,
        DUE,
        BREACH,
        STOP,
        NOW
    }

    /** @return place on the axis in per cent, held within its ends */
    double place(Instant at) {
        double whole = to.toEpochMilli() - from.toEpochMilli();
        double part = at.toEpochMilli() - from.toEpochMilli();
        return Math.clamp(part / whole * 100, 0, 100);
    }

    boolean shows(Instant at) {
        return !at.isBefore(from) && !at.isAfter(to);
    }
}
