package no.samdrift.kernel.workingtime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * The open stretches of one calendar year with the open time before each (prefix sums), so that any question inside
 * the year is a binary search. Seconds since the epoch; some 10 kB for office hours.
 */
final class OpenYear {
    final Instant start;
    final Instant end;
    private final long[] from;
    private final long[] to;
    private final long[] before;
    final Duration total;

    private record Stretch(long from, long to) {}

    private OpenYear(Instant start, Instant end, List<Stretch> stretches) {
        this.start = start;
        this.end = end;
        from = stretches.stream().mapToLong(Stretch::from).toArray();
        to = stretches.stream().mapToLong(Stretch::to).toArray();
        before = new long[from.length];
        long sum = 0;
        for (int i = 0; i < from.length; i++) {
            before[i] = sum;
            sum += to[i] - from[i];
        }
        total = Duration.ofSeconds(sum);
    }

    static OpenYear of(int year, ZoneId zone, Function<LocalDate, List<Hours>> hoursOn) {
        var first = LocalDate.of(year, 1, 1);
        var start = first.atStartOfDay(zone).toInstant();
        var end = first.plusYears(1).atStartOfDay(zone).toInstant();
        var stretches = new ArrayList<Stretch>();
        // a day more on each side, clipped: zones have repeated or skipped whole days around New Year
        var last = first.plusYears(1).plusDays(1);
        for (var date = first.minusDays(1); date.isBefore(last); date = date.plusDays(1)) {
            addDay(stretches, date, zone.getRules(), hoursOn.apply(date));
        }
        return new OpenYear(start, end, merged(stretches, start.getEpochSecond(), end.getEpochSecond()));
    }

    /** The seconds in which the wall clock shows one of the hours: one run for each offset in force that day (R1). */
    private static void addDay(List<Stretch> out, LocalDate date, ZoneRules rules, List<Hours> hours) {
        if (hours.isEmpty()) {
            return;
        }
        var midnight = date.atStartOfDay();
        // offsets reach from -18 to +18 hours, hence the day lies within these two
        var at = midnight.toInstant(ZoneOffset.MAX);
        var stop = midnight.plusDays(1).toInstant(ZoneOffset.MIN);
        while (at.isBefore(stop)) {
            var offset = rules.getOffset(at);
            var change = rules.nextTransition(at);
            var until = change == null || change.getInstant().isAfter(stop) ? stop : change.getInstant();
            long zero = midnight.toEpochSecond(offset);
            for (var h : hours) {
                long a = Math.max(zero + h.from() * 60L, at.getEpochSecond());
                long b = Math.min(zero + h.to() * 60L, until.getEpochSecond());
                if (a < b) {
                    out.add(new Stretch(a, b));
                }
            }
            at = until;
        }
    }

    private static List<Stretch> merged(List<Stretch> stretches, long start, long end) {
        stretches.sort(Comparator.comparingLong(Stretch::from));
        var merged = new ArrayList<Stretch>();
        for (var s : stretches) {
            long a = Math.max(s.from, start);
            long b = Math.min(s.to, end);
            if (a >= b) {
                continue;
            }
            if (!merged.isEmpty() && merged.getLast().to == a) {
                a = merged.removeLast().from;
            }
            merged.add(new Stretch(a, b));
        }
        return merged;
    }

    /** Open time from the start of the year to an instant in it. */
    Duration until(Instant t) {
        int i = lastAtOrBefore(from, t.getEpochSecond());
        if (i < 0) {
            return Duration.ZERO;
        }
        var within = Duration.between(Instant.ofEpochSecond(from[i]), t);
        var length = Duration.ofSeconds(to[i] - from[i]);
        return Duration.ofSeconds(before[i]).plus(within.compareTo(length) < 0 ? within : length);
    }

    /** The first instant by which that much open time has gone since the year began; it must be in (0, total]. */
    Instant after(Duration open) {
        long whole = open.getNano() == 0 ? open.getSeconds() - 1 : open.getSeconds();
        int i = lastAtOrBefore(before, whole);
        return Instant.ofEpochSecond(from[i]).plus(open.minusSeconds(before[i]));
    }

    /** Index of the stretch that holds the instant or of the first one after it; the count of stretches if none. */
    int stretchAt(Instant t) {
        int i = lastAtOrBefore(from, t.getEpochSecond());
        return i >= 0 && t.getEpochSecond() < to[i] ? i : i + 1;
    }

    int count() {
        return from.length;
    }

    Interval stretch(int i) {
        return new Interval(Instant.ofEpochSecond(from[i]), Instant.ofEpochSecond(to[i]));
    }

    private static int lastAtOrBefore(long[] sorted, long key) {
        int i = Arrays.binarySearch(sorted, key);
        return i >= 0 ? i : -i - 2;
    }
}
