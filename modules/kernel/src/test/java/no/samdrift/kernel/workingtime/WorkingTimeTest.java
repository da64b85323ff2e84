package no.samdrift.kernel.workingtime;

import static no.samdrift.kernel.workingtime.Calendars.at;
import static no.samdrift.kernel.workingtime.Calendars.office;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.samdrift.kernel.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingTimeTest {
    private static final WorkingTime ALWAYS = WorkingTime.roundTheClock(WorkingTime.OSLO);

    /** R3, R4 */
    @ParameterizedTest
    @CsvSource({
        "2027-05-14T15:00, 16:00, PT4H, 2027-05-18T11:00",
        "2027-03-24T15:30, 16:00, PT2H, 2027-03-30T09:30",
        "2026-05-16T12:00, 16:00, PT15M, 2026-05-18T08:15",
        "2026-11-23T08:00, 16:00, PT8H, 2026-11-23T16:00",
        "2026-11-26T14:00, 15:30, PT4H, 2026-11-27T10:30",
        "2026-04-01T14:00, 15:30, PT4H, 2026-04-07T10:30",
        "2026-03-27T15:00, 15:30, PT1H, 2026-03-30T08:30",
        "2024-02-28T15:00, 15:30, PT1H, 2024-02-29T08:30",
        "2024-02-29T15:30, 15:30, PT1S, 2024-03-01T08:00:01+01:00",
    })
    void officeHours(String start, String closes, Duration open, String due) {
        assertEquals(at(due), office("08:00", closes).add(at(start), open));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-28T01:30+01:00, PT1H, 2027-03-28T03:30+02:00",
        "2026-10-25T02:30+02:00, PT1H, 2026-10-25T02:30+01:00",
        "2026-03-28T22:00, PT8H, 2026-03-29T07:00+02:00",
        "2026-10-24T22:00, PT8H, 2026-10-25T05:00+01:00",
    })
    void roundTheClock(String start, Duration open, String due) {
        assertEquals(at(due), ALWAYS.add(at(start), open));
    }

    /** R3 */
    @Test
    void aShortDayIsAnException() {
        var hours = office("08:00", "15:30", Map.of(LocalDate.of(2026, 4, 1), List.of(Hours.of("08:00", "12:00"))));
        assertEquals(at("2026-04-07T12:00"), hours.add(at("2026-04-01T14:00"), Duration.ofHours(4)));
    }

    /** R3 */
    @Test
    void anExceptionOpensAHoliday() {
        var hours = office("08:00", "16:00", Map.of(LocalDate.of(2027, 5, 17), List.of(Hours.of("10:00", "11:00"))));
        assertEquals(Duration.ofHours(1), hours.between(at("2027-05-17T00:00"), at("2027-05-18T00:00")));
    }

    @Test
    void aprilHas19ServiceDays() {
        var open = office("08:00", "15:30").openBetween(at("2026-04-01T00:00"), at("2026-05-01T00:00"));
        assertEquals(19, open.size());
        assertEquals(
                Duration.ofMinutes(8550), open.stream().map(Interval::length).reduce(Duration.ZERO, Duration::plus));
    }

    @ParameterizedTest
    @CsvSource({"2024, 252", "2025, 252", "2026, 253", "2027, 255", "2028, 251"})
    void workdaysOfTheYear(int year, int days) {
        var open = office("08:00", "09:00").between(at(year + "-01-01T00:00"), at(year + 1 + "-01-01T00:00"));
        assertEquals(days, open.toHours());
    }

    /** R1 */
    @Test
    void daysOfChangedClocksHave23And25Hours() {
        assertEquals(
                23,
                ALWAYS.between(at("2026-03-29T00:00"), at("2026-03-30T00:00")).toHours());
        assertEquals(
                25,
                ALWAYS.between(at("2026-10-25T00:00"), at("2026-10-26T00:00")).toHours());
        assertEquals(
                365 * 24,
                ALWAYS.between(at("2026-01-01T00:00"), at("2027-01-01T00:00")).toHours());
    }

    /** R1 */
    @Test
    void hoursInAGapDoNotExistAndHoursInAnOverlapCountTwice() {
        var nights = WorkingTime.of(
                WorkingTime.OSLO,
                Map.of(DayOfWeek.SUNDAY, List.of(Hours.of("01:30", "02:30"))),
                Holidays.NONE,
                Map.of());
        assertEquals(
                List.of(new Interval(at("2026-03-29T01:30+01:00"), at("2026-03-29T03:00+02:00"))),
                nights.openBetween(at("2026-03-29T00:00"), at("2026-03-30T00:00")));
        assertEquals(
                List.of(
                        new Interval(at("2026-10-25T01:30+02:00"), at("2026-10-25T02:30+02:00")),
                        new Interval(at("2026-10-25T02:00+01:00"), at("2026-10-25T02:30+01:00"))),
                nights.openBetween(at("2026-10-25T00:00"), at("2026-10-26T00:00")));
    }

    /** R2 */
    @Test
    void midnightLosesNoMinute() {
        var week = Map.of(
                DayOfWeek.MONDAY, List.of(Hours.of("22:00", "24:00")),
                DayOfWeek.TUESDAY, List.of(Hours.of("00:00", "02:00")));
        var night = WorkingTime.of(WorkingTime.OSLO, week, Holidays.NONE, Map.of());
        assertEquals(
                List.of(new Interval(at("2026-11-23T22:00"), at("2026-11-24T02:00"))),
                night.openBetween(at("2026-11-23T00:00"), at("2026-11-25T00:00")));
        assertTrue(night.isOpen(at("2026-11-24T00:00")));
        assertFalse(night.isOpen(at("2026-11-24T02:00")));
        assertEquals(
                1,
                ALWAYS.openBetween(at("2025-12-01T00:00"), at("2027-02-01T00:00"))
                        .size());
    }

    @Test
    void nextOpeningIsNowWhenOpen() {
        var office = office("08:00", "15:30");
        assertEquals(
                at("2026-11-23T09:00"),
                office.nextOpening(at("2026-11-23T09:00")).orElseThrow());
        assertEquals(
                at("2026-11-24T08:00"),
                office.nextOpening(at("2026-11-23T15:30")).orElseThrow());
        assertEquals(
                at("2027-01-04T08:00"),
                office.nextOpening(at("2026-12-31T15:30")).orElseThrow());
    }

    /** R4 */
    @Test
    void noTimeEndsWhereItStarts() {
        var night = at("2026-11-23T03:00");
        assertEquals(night, office("08:00", "16:00").add(night, Duration.ZERO));
    }

    @Test
    void aZoneThatSkippedADayAndOneThatRepeatedMidnight() {
        var apia = WorkingTime.roundTheClock(ZoneId.of("Pacific/Apia"));
        var from = Instant.parse("2011-12-29T00:00:00Z");
        assertEquals(Duration.ofDays(5), apia.between(from, from.plus(Duration.ofDays(5))));
        var johns = WorkingTime.roundTheClock(ZoneId.of("America/St_Johns"));
        var autumn = Instant.parse("2010-11-06T00:00:00Z");
        assertEquals(Duration.ofDays(3), johns.between(autumn, autumn.plus(Duration.ofDays(3))));
    }

    @Test
    void manyThreadsAndManyYearsAgreeWithOne() {
        var shared = office("08:00", "16:00");
        var start = at("1950-01-01T00:00");
        assertTrue(IntStream.range(0, 400).parallel().allMatch(i -> {
            var from = start.plus(Duration.ofDays(400L * i));
            return shared.add(from, Duration.ofHours(30))
                    .equals(office("08:00", "16:00").add(from, Duration.ofHours(30)));
        }));
    }

    /** R5 */
    @Test
    void whatIsNeverOpenIsRefused() {
        var never = WorkingTime.of(WorkingTime.OSLO, Map.of(), Holidays.NONE, Map.of());
        assertTrue(never.nextOpening(at("2026-01-01T00:00")).isEmpty());
        refused("neverOpen", () -> never.add(at("2026-01-01T00:00"), Duration.ofMinutes(1)));
        var office = office("08:00", "16:00");
        refused("beyondHorizon", () -> office.add(at("2026-01-01T00:00"), Duration.ofDays(20_000)));
        refused("beyondHorizon", () -> office.add(at("2026-01-01T00:00"), Duration.ofSeconds(Long.MAX_VALUE)));
        refused("negative", () -> office.add(at("2026-01-01T00:00"), Duration.ofMinutes(-1)));
        refused("reversed", () -> office.between(at("2026-01-02T00:00"), at("2026-01-01T00:00")));
        refused("outOfRange", () -> office.isOpen(Instant.MAX));
        refused("outOfRange", () -> office.isOpen(Instant.MIN));
    }

    @Test
    void badHoursAreRefusedWithTheirPath() {
        refused("week.MONDAY[0].to", "badTime", hours("zone", "08:00", "24:30"));
        refused("week.MONDAY[0].from", "badTime", hours("zone", "8:00", "16:00"));
        refused("week.MONDAY[0].to", "reversed", hours("zone", "16:00", "08:00"));
        refused("week.MONDAY[0].from", "badTime", hours("zone", "24:00", "24:00"));
        refused("zone", "unknownZone", new ServiceHours("Mars/Base", null, null, null));
        refused("holidays", "unknownCountry", new ServiceHours(null, null, "QQ", null));
        refused("week.FUNDAY", "unknownWeekday", new ServiceHours(null, Map.of("FUNDAY", List.of()), null, null));
        var twice = List.of(new ServiceHours.Span("08:00", "12:00"), new ServiceHours.Span("11:00", "13:00"));
        refused("week.MONDAY", "overlap", new ServiceHours(null, Map.of("MONDAY", twice), null, null));
        var day = new ServiceHours.Day("2026-02-30", List.of());
        refused("exceptions[0].date", "badDate", new ServiceHours(null, null, null, List.of(day)));
    }

    private static ServiceHours hours(String zone, String from, String to) {
        var span = List.of(new ServiceHours.Span(from, to));
        return new ServiceHours("Europe/Oslo", Map.of("MONDAY", span), "NO", List.of());
    }

    private static void refused(String field, String code, ServiceHours hours) {
        var refusal = assertThrows(InvalidInput.class, hours::toWorkingTime);
        assertEquals(field + " " + code, refusal.field() + " " + refusal.code());
    }

    private static void refused(String code, org.junit.jupiter.api.function.Executable what) {
        assertEquals(code, assertThrows(InvalidInput.class, what).code());
    }
}
