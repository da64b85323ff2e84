package no.samdrift.kernel.workingtime;

import static no.samdrift.kernel.InvalidInput.require;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import no.samdrift.kernel.InvalidInput;

/**
 * A service calendar: when it is open and how open time is counted, by the rules of the package. Immutable and
 * thread-safe; instants in, instants out, so the server's own zone plays no part. Each year asked for is worked out
 * once and kept, so build a calendar once and use it often.
 */
public final class WorkingTime {
    public static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    /** How far ahead a deadline or an opening is looked for, and the longest span that is measured. */
    public static final int HORIZON_YEARS = 100;

    static final int MAX_EXCEPTIONS = 10_000;
    private static final int MAX_INTERVALS = 100_000;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2500;
    private static final int MAX_CACHED_YEARS = 2 * HORIZON_YEARS;

    private final ZoneId zone;
    private final Map<DayOfWeek, List<Hours>> week;
    private final Holidays holidays;
    private final Map<LocalDate, List<Hours>> exceptions;
    private final Map<Integer, OpenYear> years = new ConcurrentHashMap<>();

    private WorkingTime(
            ZoneId zone, Map<DayOfWeek, List<Hours>> week, Holidays holidays, Map<LocalDate, List<Hours>> exceptions) {
        this.zone = zone;
        this.week = week;
        this.holidays = holidays;
        this.exceptions = exceptions;
    }

    /**
     * @param week hours by weekday; one that is absent is closed
     * @param exceptions days with hours of their own instead, holiday or not; an empty list closes the day
     * @throws InvalidInput overlapping hours or too many of them, at {@code week.MONDAY} or {@code exceptions.<date>}
     */
    public static WorkingTime of(
            ZoneId zone, Map<DayOfWeek, List<Hours>> week, Holidays holidays, Map<LocalDate, List<Hours>> exceptions) {
        require(exceptions.size() <= MAX_EXCEPTIONS, "exceptions", "tooMany", MAX_EXCEPTIONS);
        var days = new EnumMap<DayOfWeek, List<Hours>>(DayOfWeek.class);
        week.forEach((day, hours) -> days.put(day, checked("week." + day, hours)));
        var dated = new TreeMap<LocalDate, List<Hours>>();
        exceptions.forEach((date, hours) -> dated.put(date, checked("exceptions." + date, hours)));
        return new WorkingTime(zone, days, holidays, dated);
    }

    /** Open at all times: days of 23 and 25 real hours where the clocks change. */
    public static WorkingTime roundTheClock(ZoneId zone) {
        var week = new EnumMap<DayOfWeek, List<Hours>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            week.put(day, List.of(Hours.ALL_DAY));
        }
        return of(zone, week, Holidays.NONE, Map.of());
    }

    private static List<Hours> checked(String path, List<Hours> hours) {
        try {
            return Hours.ofDay(hours);
        } catch (InvalidInput e) {
            throw e.under(path);
        }
    }

    public ZoneId zone() {
        return zone;
    }

    public Holidays holidays() {
        return holidays;
    }

    /** The hours of one local date, after exceptions and holidays; empty when closed. */
    public List<Hours> hoursOn(LocalDate date) {
        var own = exceptions.get(date);
        if (own != null) {
            return own;
        }
        return holidays.on(date).isEmpty() ? usualOn(date) : List.of();
    }

    /** The hours of that weekday, as if the date were an ordinary one. */
    public List<Hours> usualOn(LocalDate date) {
        return week.getOrDefault(date.getDayOfWeek(), List.of());
    }

    public boolean isOpen(Instant at) {
        var year = year(yearOf(at));
        int i = year.stretchAt(at);
        return i < year.count() && !year.stretch(i).from().isAfter(at);
    }

    /** The first open instant at or after this one; none if the calendar does not open within the horizon. */
    public Optional<Instant> nextOpening(Instant at) {
        int first = yearOf(at);
        for (int y = first; y <= Math.min(first + HORIZON_YEARS, LAST_YEAR); y++) {
            var year = year(y);
            int i = y == first ? year.stretchAt(at) : 0;
            if (i < year.count()) {
                var from = year.stretch(i).from();
                return Optional.of(from.isAfter(at) ? from : at);
            }
        }
        return Optional.empty();
    }

    /**
     * The earliest instant by which that much open time has passed since {@code start} (R4): the end of the last
     * working moment. No time gives {@code start} itself.
     *
     * @throws InvalidInput a negative duration, a calendar that is never open, or an end beyond the horizon
     */
    public Instant add(Instant start, Duration open) {
        require(!open.isNegative(), "duration", "negative");
        if (open.isZero()) {
            return start;
        }
        require(open.toDays() <= HORIZON_YEARS * 366L, "duration", "beyondHorizon", open);
        int first = yearOf(start);
        var wanted = open.plus(year(first).until(start));
        for (int y = first; y <= Math.min(first + HORIZON_YEARS, LAST_YEAR); y++) {
            var year = year(y);
            if (wanted.compareTo(year.total) <= 0) {
                return year.after(wanted);
            }
            wanted = wanted.minus(year.total);
        }
        throw new InvalidInput("duration", nextOpening(start).isEmpty() ? "neverOpen" : "beyondHorizon", open);
    }

    /**
     * Open time in the half-open interval.
     *
     * @throws InvalidInput a reversed interval, or one longer than the horizon
     */
    public Duration between(Instant from, Instant to) {
        checkSpan(from, to);
        int first = yearOf(from);
        int last = yearOf(to);
        var sum = year(last).until(to).minus(year(first).until(from));
        for (int y = first; y < last; y++) {
            sum = sum.plus(year(y).total);
        }
        return sum;
    }

    /** The open stretches inside the interval, clipped to it, in order; stretches that touch are one. */
    public List<Interval> openBetween(Instant from, Instant to) {
        checkSpan(from, to);
        var open = new ArrayList<Interval>();
        for (int y = yearOf(from); y <= yearOf(to); y++) {
            var year = year(y);
            for (int i = year.stretchAt(from);
                    i < year.count() && year.stretch(i).from().isBefore(to);
                    i++) {
                append(open, clipped(year.stretch(i), from, to));
                require(open.size() <= MAX_INTERVALS, "to", "spanTooLong");
            }
        }
        return open;
    }

    private static Interval clipped(Interval i, Instant from, Instant to) {
        return new Interval(i.from().isBefore(from) ? from : i.from(), i.to().isAfter(to) ? to : i.to());
    }

    private static void append(List<Interval> open, Interval next) {
        boolean touches = !open.isEmpty() && open.getLast().to().equals(next.from());
        open.add(touches ? new Interval(open.removeLast().from(), next.to()) : next);
    }

    private void checkSpan(Instant from, Instant to) {
        require(!to.isBefore(from), "to", "reversed");
        require(yearOf(to) - yearOf(from) <= HORIZON_YEARS, "to", "beyondHorizon");
    }

    private int yearOf(Instant at) {
        // Instant reaches a thousand million years; the zone's arithmetic and the holidays do not
        long rough = 1970 + Math.floorDiv(at.getEpochSecond(), 31_556_952L);
        require(rough > FIRST_YEAR && rough < LAST_YEAR, "at", "outOfRange");
        return at.atZone(zone).getYear();
    }

    private OpenYear year(int year) {
        if (years.size() > MAX_CACHED_YEARS) {
            years.clear();
        }
        return years.computeIfAbsent(year, this::computed);
    }

    private OpenYear computed(int year) {
        var closed = new TreeMap<Integer, Set<LocalDate>>();
        return OpenYear.of(year, zone, date -> {
            var own = exceptions.get(date);
            if (own != null) {
                return own;
            }
            boolean holiday =
                    closed.computeIfAbsent(date.getYear(), holidays::dates).contains(date);
            return holiday ? List.of() : usualOn(date);
        });
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof WorkingTime w
                && zone.equals(w.zone)
                && week.equals(w.week)
                && holidays == w.holidays
                && exceptions.equals(w.exceptions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(zone, week, exceptions);
    }
}
