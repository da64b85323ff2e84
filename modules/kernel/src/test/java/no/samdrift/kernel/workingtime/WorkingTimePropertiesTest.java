package no.samdrift.kernel.workingtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The calendar against a minute-by-minute walk, around the days that break calendars. */
class WorkingTimePropertiesTest {
    @Property(tries = 300)
    void measuresAsTheWalkerDoes(
            @ForAll("calendars") WorkingTime calendar,
            @ForAll("hardStarts") Instant from,
            @ForAll @IntRange(max = 8 * 1440) int minutes) {
        var to = from.plusSeconds(minutes * 60L);
        assertEquals(Walker.between(calendar, from, to), calendar.between(from, to));
        var drawn =
                calendar.openBetween(from, to).stream().map(Interval::length).reduce(Duration.ZERO, Duration::plus);
        assertEquals(calendar.between(from, to), drawn);
        assertEquals(Walker.open(calendar, from), calendar.isOpen(from));
    }

    @Property(tries = 300)
    void addsAsTheWalkerDoes(
            @ForAll("openWeekly") WorkingTime calendar,
            @ForAll("hardStarts") Instant from,
            @ForAll @IntRange(max = 2000) int minutes) {
        var open = Duration.ofMinutes(minutes);
        var due = calendar.add(from, open);
        assertEquals(Walker.add(calendar, from, open), due);
        assertEquals(open, calendar.between(from, due));
    }

    @Property(tries = 300)
    void splittingASpanGivesTheSameSum(
            @ForAll("calendars") WorkingTime calendar,
            @ForAll("hardStarts") Instant from,
            @ForAll @IntRange(max = 900 * 86_400 / 2) int a,
            @ForAll @IntRange(max = 900 * 86_400 / 2) int b) {
        var middle = from.plusSeconds(a);
        var to = middle.plusSeconds(b);
        assertEquals(calendar.between(from, to), calendar.between(from, middle).plus(calendar.between(middle, to)));
    }

    @Property(tries = 200)
    void nothingIsOpenBeforeTheNextOpening(
            @ForAll("openWeekly") WorkingTime calendar, @ForAll("hardStarts") Instant from) {
        var next = calendar.nextOpening(from).orElseThrow();
        assertTrue(calendar.isOpen(next));
        assertEquals(Duration.ZERO, calendar.between(from, next));
    }

    @Property(tries = 50)
    void theServersZonePlaysNoPart(@ForAll("openWeekly") WorkingTime calendar, @ForAll("hardStarts") Instant from) {
        var here = TimeZone.getDefault();
        var due = calendar.add(from, Duration.ofHours(30));
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            var again = WorkingTime.of(calendar.zone(), week(calendar), calendar.holidays(), Map.of());
            assertEquals(again.add(from, Duration.ofHours(30)), again.add(from, Duration.ofHours(30)));
            assertEquals(due, calendar.add(from, Duration.ofHours(30)));
        } finally {
            TimeZone.setDefault(here);
        }
    }

    private static Map<DayOfWeek, List<Hours>> week(WorkingTime calendar) {
        var week = new EnumMap<DayOfWeek, List<Hours>>(DayOfWeek.class);
        var monday = LocalDate.of(2026, 11, 23);
        for (int i = 0; i < 7; i++) {
            week.put(DayOfWeek.of(i + 1), calendar.hoursOn(monday.plusDays(i)));
        }
        return week;
    }

    /** Easter, both changes of the clocks, May, leap days, New Year; some days before, at any minute. */
    @Provide
    Arbitrary<Instant> hardStarts() {
        var days = Arbitraries.of(
                LocalDate.of(2026, 4, 3),
                LocalDate.of(2026, 3, 29),
                LocalDate.of(2026, 10, 25),
                LocalDate.of(2027, 3, 28),
                LocalDate.of(2027, 5, 17),
                LocalDate.of(2024, 2, 29),
                LocalDate.of(2025, 12, 31),
                LocalDate.of(2027, 10, 31));
        return Combinators.combine(days, Arbitraries.integers().between(-5 * 1440, 1440))
                .as((day, m) -> day.atStartOfDay(WorkingTime.OSLO).toInstant().plusSeconds(m * 60L));
    }

    @Provide
    Arbitrary<WorkingTime> openWeekly() {
        return calendars().map(c -> {
            var week = week(c);
            week.put(DayOfWeek.WEDNESDAY, List.of(Hours.of("00:30", "24:00")));
            return WorkingTime.of(c.zone(), week, c.holidays(), Map.of());
        });
    }

    @Provide
    Arbitrary<WorkingTime> calendars() {
        var zones = Arbitraries.of("Europe/Oslo", "UTC", "America/St_Johns", "Australia/Lord_Howe", "Asia/Kathmandu");
        var holidays = Arbitraries.of(Holidays.of("NO"), Holidays.NONE);
        var cuts = Arbitraries.integers().between(0, 24 * 60).set().ofMinSize(0).ofMaxSize(6);
        return Combinators.combine(zones, holidays, cuts.list().ofSize(8)).as((zone, known, days) -> {
            var week = new EnumMap<DayOfWeek, List<Hours>>(DayOfWeek.class);
            for (int i = 0; i < 7; i++) {
                week.put(DayOfWeek.of(i + 1), hours(days.get(i)));
            }
            return WorkingTime.of(ZoneId.of(zone), week, known, Map.of(LocalDate.of(2026, 4, 2), hours(days.get(7))));
        });
    }

    private static List<Hours> hours(java.util.Set<Integer> cuts) {
        var sorted = cuts.stream().sorted().toList();
        var hours = new ArrayList<Hours>();
        for (int i = 0; i + 1 < sorted.size(); i += 2) {
            hours.add(new Hours(sorted.get(i), sorted.get(i + 1)));
        }
        return hours;
    }
}
