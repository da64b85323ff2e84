package no.samdrift.kernel.workingtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.samdrift.kernel.InvalidInput;
import no.samdrift.kernel.workingtime.ServiceHours.Day;
import no.samdrift.kernel.workingtime.ServiceHours.Span;
import org.junit.jupiter.api.Test;

/** Every limit of a calendar from both sides: what is just inside counts, what is just outside is refused by name. */
class WorkingTimeLimitsTest {
    /** Mondays from eight to nine, by Greenwich; 2026-01-05 is one. */
    private static final WorkingTime MONDAYS =
            calendar(Map.of(DayOfWeek.MONDAY, List.of(new Hours(480, 540))), Map.of());

    private static final Instant OPENS = Instant.parse("2026-01-05T08:00:00Z");
    private static final Instant CLOSES = Instant.parse("2026-01-05T09:00:00Z");
    private static final WorkingTime NEVER = calendar(Map.of(), Map.of());

    private static WorkingTime calendar(Map<DayOfWeek, List<Hours>> week, Map<LocalDate, List<Hours>> exceptions) {
        return WorkingTime.of(ZoneOffset.UTC, week, Holidays.NONE, exceptions);
    }

    private static void refused(String expected, Runnable work) {
        var refusal = assertThrows(InvalidInput.class, work::run, expected);
        assertEquals(expected, refusal.field() + " " + refusal.code());
    }

    /** R2 */
    @Test
    void hoursAreHalfOpenMinutesOfADay() {
        assertEquals(new Hours(0, 1), Hours.of("00:00", "00:01"));
        assertEquals(new Hours(1439, 1440), Hours.of("23:59", "24:00"));
        refused("from badTime", () -> new Hours(-1, 10));
        refused("from badTime", () -> new Hours(1440, 1440));
        refused("to badTime", () -> new Hours(0, 0));
        refused("to badTime", () -> new Hours(0, 1441));
        refused("to reversed", () -> new Hours(10, 10));
        refused("to badTime", () -> Hours.of("08:00", "24:01"));
        refused("from badTime", () -> Hours.of(null, "24:00"));
        refused("from badTime", () -> Hours.of("8:00", "24:00"));
    }

    @Test
    void aDayHasTwentyFourStretchesThatMayTouch() {
        var many = new ArrayList<Hours>();
        for (int i = 0; i < 24; i++) many.add(new Hours(i * 10, i * 10 + 10));
        Collections.reverse(many);
        var day = Map.of(DayOfWeek.MONDAY, List.copyOf(many));
        assertEquals(
                Duration.ofMinutes(240),
                calendar(day, Map.of()).between(OPENS.minusSeconds(8 * 3600), OPENS.plusSeconds(3600)));
        many.add(new Hours(300, 301));
        refused("week.MONDAY tooMany", () -> calendar(Map.of(DayOfWeek.MONDAY, many), Map.of()));
        refused(
                "week.MONDAY overlap",
                () -> calendar(Map.of(DayOfWeek.MONDAY, List.of(new Hours(0, 11), new Hours(10, 20))), Map.of()));
    }

    /** R2 */
    @Test
    void itIsOpenFromTheFirstInstantToTheLastBeforeItCloses() {
        assertFalse(MONDAYS.isOpen(OPENS.minusNanos(1)));
        assertTrue(MONDAYS.isOpen(OPENS));
        assertTrue(MONDAYS.isOpen(CLOSES.minusNanos(1)));
        assertFalse(MONDAYS.isOpen(CLOSES));
        assertFalse(MONDAYS.isOpen(Instant.parse("2026-12-31T23:00:00Z")), "after the year's last opening");
        assertFalse(NEVER.isOpen(OPENS));
    }

    /** R5 */
    @Test
    void theNextOpeningMayBeNowOrInAnotherYear() {
        assertEquals(Optional.of(OPENS), MONDAYS.nextOpening(OPENS));
        assertEquals(Optional.of(OPENS.plusSeconds(5)), MONDAYS.nextOpening(OPENS.plusSeconds(5)));
        assertEquals(Optional.of(OPENS), MONDAYS.nextOpening(OPENS.minusSeconds(1)));
        assertEquals(Optional.of(OPENS.plus(Duration.ofDays(7))), MONDAYS.nextOpening(CLOSES));
        assertEquals(
                Optional.of(Instant.parse("2027-01-04T08:00:00Z")),
                MONDAYS.nextOpening(Instant.parse("2026-12-28T09:00:00Z")));
        assertEquals(Optional.empty(), NEVER.nextOpening(OPENS));
        var once = calendar(Map.of(), Map.of(LocalDate.of(2126, 6, 1), List.of(Hours.ALL_DAY)));
        assertEquals(Optional.of(Instant.parse("2126-06-01T00:00:00Z")), once.nextOpening(OPENS));
        var later = calendar(Map.of(), Map.of(LocalDate.of(2127, 6, 1), List.of(Hours.ALL_DAY)));
        assertEquals(Optional.empty(), later.nextOpening(OPENS));
    }

    /** R4, R5 */
    @Test
    void timeIsAddedToTheEndOfTheLastWorkingMoment() {
        assertEquals(OPENS, MONDAYS.add(OPENS, Duration.ZERO));
        assertEquals(CLOSES, MONDAYS.add(OPENS, Duration.ofHours(1)));
        assertEquals(
                OPENS.plus(Duration.ofDays(7)).plusNanos(1),
                MONDAYS.add(OPENS, Duration.ofHours(1).plusNanos(1)));
        assertEquals(OPENS.plusNanos(1), MONDAYS.add(OPENS.minusSeconds(60), Duration.ofNanos(1)));
        Duration ofTheYear = MONDAYS.between(OPENS, Instant.parse("2027-01-01T00:00:00Z"));
        assertEquals(Duration.ofHours(52), ofTheYear);
        assertEquals(Instant.parse("2026-12-28T09:00:00Z"), MONDAYS.add(OPENS, ofTheYear));
        assertEquals(Instant.parse("2027-01-04T08:00:01Z"), MONDAYS.add(OPENS, ofTheYear.plusSeconds(1)));
        refused("duration negative", () -> MONDAYS.add(OPENS, Duration.ofSeconds(-1)));
        refused("duration neverOpen", () -> NEVER.add(OPENS, Duration.ofSeconds(1)));
        refused("duration beyondHorizon", () -> MONDAYS.add(OPENS, Duration.ofDays(36_600)));
        refused("duration beyondHorizon", () -> NEVER.add(OPENS, Duration.ofDays(36_601)));
        refused("duration neverOpen", () -> NEVER.add(OPENS, Duration.ofDays(36_600)));
        var once = calendar(Map.of(), Map.of(LocalDate.of(2126, 1, 1), List.of(Hours.ALL_DAY)));
        assertEquals(Instant.parse("2126-01-01T00:00:01Z"), once.add(OPENS, Duration.ofSeconds(1)));
        var later = calendar(Map.of(), Map.of(LocalDate.of(2127, 1, 1), List.of(Hours.ALL_DAY)));
        refused("duration neverOpen", () -> later.add(OPENS, Duration.ofSeconds(1)));
    }

    @Test
    void spansAreMeasuredUpToTheHorizonAndNotBackwards() {
        assertEquals(Duration.ZERO, MONDAYS.between(OPENS, OPENS));
        refused("to reversed", () -> MONDAYS.between(OPENS, OPENS.minusNanos(1)));
        refused("to reversed", () -> MONDAYS.openBetween(OPENS, OPENS.minusNanos(1)));
        Instant most = Instant.parse("2126-12-31T00:00:00Z");
        assertTrue(MONDAYS.between(OPENS, most).toHours() > 5200);
        assertTrue(MONDAYS.openBetween(OPENS, most).size() > 5200);
        refused("to beyondHorizon", () -> MONDAYS.between(OPENS, most.plus(Duration.ofDays(2))));
        for (String far : List.of("1899-12-30T00:00:00Z", "2501-06-01T00:00:00Z"))
            refused("at outOfRange", () -> MONDAYS.isOpen(Instant.parse(far)));
        assertFalse(MONDAYS.isOpen(Instant.parse("1902-01-01T00:00:00Z")));
        assertFalse(MONDAYS.isOpen(Instant.parse("2498-01-01T00:00:00Z")));
    }

    @Test
    void stretchesAreClippedAndThoseThatTouchAreOne() {
        assertEquals(
                List.of(new Interval(OPENS.plusSeconds(60), CLOSES.minusSeconds(60))),
                MONDAYS.openBetween(OPENS.plusSeconds(60), CLOSES.minusSeconds(60)));
        assertEquals(List.of(), MONDAYS.openBetween(CLOSES, CLOSES.plusSeconds(60)));
        assertEquals(List.of(), MONDAYS.openBetween(OPENS.minusSeconds(60), OPENS));
        Instant eve = Instant.parse("2026-12-31T12:00:00Z");
        assertEquals(
                List.of(new Interval(eve, eve.plus(Duration.ofDays(1)))),
                WorkingTime.roundTheClock(ZoneOffset.UTC).openBetween(eve, eve.plus(Duration.ofDays(1))),
                "midnight and New Year divide nothing");
    }

    @Test
    void moreThanTwoCenturiesMayBeAskedInAnyOrder() {
        var always = WorkingTime.roundTheClock(ZoneOffset.UTC);
        for (int year = 1910; year < 2300; year++)
            assertEquals(
                    Duration.ofHours(24),
                    always.between(
                            LocalDate.of(year, 12, 31).atTime(12, 0).toInstant(ZoneOffset.UTC),
                            LocalDate.of(year + 1, 1, 1).atTime(12, 0).toInstant(ZoneOffset.UTC)));
    }

    private static void refusedHours(String expected, Map<String, List<Span>> week, List<Day> exceptions) {
        refused(expected, () -> new ServiceHours("UTC", week, null, exceptions).toWorkingTime());
    }

    @Test
    void hoursAsTextAreRefusedByTheirPath() {
        var one = List.of(new Span("08:00", "09:00"));
        refusedHours("week.FRIDAYS unknownWeekday", Map.of("FRIDAYS", one), null);
        refusedHours("week.MONDAY[0] required", Map.of("MONDAY", Collections.singletonList(null)), null);
        refusedHours(
                "week.MONDAY[1].to reversed",
                Map.of("MONDAY", List.of(one.getFirst(), new Span("12:00", "11:00"))),
                null);
        refusedHours("exceptions[0] required", Map.of(), Collections.singletonList(null));
        refusedHours("exceptions[0].date badDate", Map.of(), List.of(new Day(null, one)));
        refusedHours("exceptions[0].date badDate", Map.of(), List.of(new Day("2026-02-30", one)));
        refusedHours(
                "exceptions[1].date duplicate",
                Map.of(),
                List.of(new Day("2026-01-05", one), new Day("2026-01-05", one)));
        refused("zone unknownZone", () -> new ServiceHours("Nowhere", null, null, null).toWorkingTime());
        var closed = new ServiceHours(null, Map.of("MONDAY", one), null, List.of(new Day("2026-01-05", null)))
                .toWorkingTime();
        assertEquals(WorkingTime.OSLO, closed.zone());
        assertEquals(List.of(), closed.hoursOn(LocalDate.of(2026, 1, 5)));
        assertEquals(List.of(new Hours(480, 540)), closed.hoursOn(LocalDate.of(2026, 1, 12)));
        assertEquals(List.of(), closed.hoursOn(LocalDate.of(2026, 1, 13)));
    }

    @Test
    void exceptionsAreTenThousandAtMost() {
        var days = new ArrayList<Day>();
        var dated = new TreeMap<LocalDate, List<Hours>>();
        for (int i = 0; i < 10_000; i++) {
            var date = LocalDate.of(2000, 1, 1).plusDays(i);
            days.add(new Day(date.toString(), null));
            dated.put(date, List.of());
        }
        assertFalse(new ServiceHours("UTC", null, null, days).toWorkingTime().isOpen(OPENS));
        assertFalse(calendar(Map.of(), dated).isOpen(OPENS));
        days.add(new Day("2400-01-01", null));
        dated.put(LocalDate.of(2400, 1, 1), List.of());
        refusedHours("exceptions tooMany", null, days);
        refused("exceptions tooMany", () -> calendar(Map.of(), dated));
    }

    @Test
    void countriesAreKnownOrRefused() {
        assertEquals("NO", Holidays.of("no").country());
        assertEquals("", Holidays.of(null).country());
        for (String unknown : List.of("XX", "N", "NOR", ""))
            refused("holidays unknownCountry", () -> Holidays.of(unknown));
        assertEquals(
                List.of(),
                WorkingTime.of(
                                WorkingTime.OSLO,
                                Map.of(DayOfWeek.MONDAY, List.of(Hours.ALL_DAY)),
                                Holidays.of("NO"),
                                Map.of())
                        .hoursOn(LocalDate.of(2026, 4, 6)));
    }
}
