package no.samdrift.kernel.clock;

import static no.samdrift.kernel.workingtime.Calendars.at;
import static no.samdrift.kernel.workingtime.Calendars.office;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import no.samdrift.kernel.InvalidInput;
import no.samdrift.kernel.workingtime.Hours;
import no.samdrift.kernel.workingtime.WorkingTime;
import org.junit.jupiter.api.Test;

class ClockTest {
    private static final WorkingTime OFFICE = office("08:00", "15:30");
    private static final Duration FOUR = Duration.ofHours(4);

    private static ClockEvent event(String at, ClockEventKind kind) {
        return ClockEvent.of(at(at), kind);
    }

    private static ClockReading read(String start, Duration target, String asOf, ClockEvent... events) {
        return Clock.read(OFFICE, at(start), target, List.of(events), at(asOf));
    }

    /** R2: what is still to come does not exist yet. */
    @Test
    void theContractsExample() {
        var hours = office("08:00", "15:30", Map.of(LocalDate.of(2026, 12, 24), List.of(Hours.of("08:00", "12:00"))));
        var events = List.of(
                ClockEvent.of(Instant.parse("2026-12-23T13:30:00Z"), ClockEventKind.PAUSE),
                ClockEvent.of(Instant.parse("2026-12-24T07:00:00Z"), ClockEventKind.RESUME),
                ClockEvent.target(Instant.parse("2026-12-24T08:00:00Z"), Duration.ofHours(2)),
                ClockEvent.of(Instant.parse("2026-12-28T08:00:00Z"), ClockEventKind.STOP));
        var start = Instant.parse("2026-12-23T13:00:00Z");
        var stopped = Clock.read(hours, start, FOUR, events, Instant.parse("2026-12-28T12:00:00Z"));
        // 30 min on the 23rd, 4 h on the 24th, 1 h on the 28th
        assertEquals(Duration.parse("PT5H30M"), stopped.consumed());
        assertEquals(ClockState.BREACHED, stopped.state());
        assertEquals(Instant.parse("2026-12-24T08:30:00Z"), stopped.breachedAt());
        var early = Clock.read(hours, start, FOUR, events, Instant.parse("2026-12-24T08:00:00Z"));
        assertEquals(ClockState.RUNNING, early.state());
        assertEquals(Duration.parse("PT1H30M"), early.consumed());
        assertEquals(Duration.parse("PT30M"), early.remaining());
        assertEquals(Instant.parse("2026-12-24T08:30:00Z"), early.dueAt());
    }

    /** R1 */
    @Test
    void waitingForTheUserOverEasterMovesTheDueTime() {
        var reading = read(
                "2026-04-01T14:00",
                FOUR,
                "2026-04-07T09:00",
                event("2026-04-01T15:00", ClockEventKind.PAUSE),
                event("2026-04-07T09:00", ClockEventKind.RESUME));
        assertEquals(at("2026-04-07T12:00"), reading.dueAt());
        var pause = reading.segments().get(1);
        assertEquals(Segment.Kind.PAUSED, pause.kind());
        assertEquals(Duration.ofMinutes(90), pause.open());
    }

    /** R2 */
    @Test
    void aNewTargetHoldsFromTheStart() {
        var raised = ClockEvent.target(at("2026-04-13T12:00"), FOUR);
        var reading = read("2026-04-13T09:00", Duration.ofHours(12), "2026-04-13T12:00", raised);
        assertEquals(at("2026-04-13T13:00"), reading.dueAt());
    }

    /** R2 */
    @Test
    void theLatestTargetHoldsInWhateverOrderTheyAreKept() {
        var first = ClockEvent.target(at("2026-04-13T10:00"), Duration.ofHours(6));
        var second = ClockEvent.target(at("2026-04-13T12:00"), FOUR);
        for (var events : List.of(List.of(first, second), List.of(second, first))) {
            var kept = events.toArray(ClockEvent[]::new);
            assertEquals(
                    at("2026-04-13T15:00"),
                    read("2026-04-13T09:00", Duration.ofHours(1), "2026-04-13T11:59", kept)
                            .dueAt());
            assertEquals(
                    at("2026-04-13T13:00"),
                    read("2026-04-13T09:00", Duration.ofHours(1), "2026-04-13T12:00", kept)
                            .dueAt());
        }
    }

    @Test
    void aNewTargetFromNowOnIsWhatIsConsumedAndTheTarget() {
        var before = read("2026-04-13T09:00", Duration.ofHours(12), "2026-04-13T12:00");
        var forward =
                ClockEvent.target(at("2026-04-13T12:00"), before.consumed().plus(FOUR));
        var reading = read("2026-04-13T09:00", Duration.ofHours(12), "2026-04-13T12:00", forward);
        assertEquals(at("2026-04-14T08:30"), reading.dueAt());
    }

    @Test
    void aNewTargetKeepsThePauseBeforeIt() {
        var reading = read(
                "2026-04-13T09:00",
                Duration.ofHours(12),
                "2026-04-13T12:00",
                event("2026-04-13T10:00", ClockEventKind.PAUSE),
                event("2026-04-13T11:30", ClockEventKind.RESUME),
                ClockEvent.target(at("2026-04-13T12:00"), FOUR));
        assertEquals(at("2026-04-13T14:30"), reading.dueAt());
    }

    /** R5 */
    @Test
    void usedUpToTheSecondIsMetAndOneMoreIsNot() {
        var met = read("2026-04-13T09:00", FOUR, "2026-04-14T09:00", event("2026-04-13T13:00", ClockEventKind.STOP));
        assertEquals(ClockState.MET, met.state());
        assertEquals(Duration.ZERO, met.remaining());
        assertNull(met.breachedAt());
        assertNull(met.dueAt());
        var late = ClockEvent.of(at("2026-04-13T13:00").plusNanos(1), ClockEventKind.STOP);
        var broken = read("2026-04-13T09:00", FOUR, "2026-04-14T09:00", late);
        assertEquals(ClockState.BREACHED, broken.state());
        assertEquals(at("2026-04-13T13:00"), broken.breachedAt());
    }

    /** R6 */
    @Test
    void dueIsTheInstantAtWhichTheTargetWasUsedUpUntilTheClockStops() {
        assertEquals(
                at("2026-04-13T13:00"),
                read("2026-04-13T09:00", FOUR, "2026-04-15T09:00").dueAt(),
                "long ago");
        for (var end : List.of(ClockEventKind.STOP, ClockEventKind.CANCEL, ClockEventKind.DETACH))
            assertNull(read("2026-04-13T09:00", FOUR, "2026-04-13T11:00", event("2026-04-13T10:00", end))
                    .dueAt());
    }

    /** R6 */
    @Test
    void aPausedClockIsNotDueButKnowsWhatItHasPassed() {
        var reading =
                read("2026-04-13T09:00", FOUR, "2026-04-13T15:00", event("2026-04-13T12:00", ClockEventKind.PAUSE));
        assertEquals(ClockState.PAUSED, reading.state());
        assertNull(reading.dueAt());
        assertEquals(at("2026-04-13T11:00"), reading.instantAtPercent(50));
        assertNull(reading.instantBeforeTarget(Duration.ofMinutes(30)));
    }

    @Test
    void thresholdsOfARunningClock() {
        var reading = read("2026-04-13T14:30", FOUR, "2026-04-13T14:30");
        assertEquals(at("2026-04-14T10:00"), reading.instantAtPercent(75));
        assertEquals(at("2026-04-14T10:45"), reading.instantBeforeTarget(Duration.ofMinutes(15)));
        assertEquals(at("2026-04-13T14:30"), reading.instantBeforeTarget(Duration.ofHours(9)));
    }

    /** R4 */
    @Test
    void stoppedTimeIsLostWhenReopened() {
        var reading = read(
                "2026-04-13T09:00",
                FOUR,
                "2026-04-14T09:00",
                event("2026-04-13T10:00", ClockEventKind.STOP),
                event("2026-04-13T11:00", ClockEventKind.RESUME),
                event("2026-04-14T08:00", ClockEventKind.REOPEN));
        assertEquals(ClockState.RUNNING, reading.state());
        assertEquals(Duration.ofHours(2), reading.consumed());
        assertEquals(at("2026-04-14T11:00"), reading.dueAt());
        assertEquals(
                List.of(Segment.Kind.COUNTED, Segment.Kind.STOPPED, Segment.Kind.COUNTED),
                reading.segments().stream().map(Segment::kind).toList());
    }

    /** R4 */
    @Test
    void aCancelledClockHasNoResult() {
        var reading =
                read("2026-04-13T09:00", FOUR, "2026-04-20T09:00", event("2026-04-16T09:00", ClockEventKind.CANCEL));
        assertEquals(ClockState.CANCELLED, reading.state());
        assertNull(reading.breachedAt());
        assertNull(reading.dueAt());
    }

    /** R4 */
    @Test
    void whatNoLongerConcernsTheCaseIsNeitherKeptNorBroken() {
        var late = read(
                "2026-04-13T09:00",
                FOUR,
                "2026-04-20T09:00",
                event("2026-04-16T09:00", ClockEventKind.DETACH),
                event("2026-04-16T10:00", ClockEventKind.STOP),
                event("2026-04-16T11:00", ClockEventKind.REOPEN),
                event("2026-04-16T12:00", ClockEventKind.CANCEL));
        assertEquals(ClockState.UNAFFECTED, late.state());
        assertNull(late.breachedAt());
        assertNull(late.dueAt());
        assertEquals(
                ClockState.MET,
                read(
                                "2026-04-13T09:00",
                                FOUR,
                                "2026-04-20T09:00",
                                event("2026-04-13T10:00", ClockEventKind.STOP),
                                event("2026-04-13T11:00", ClockEventKind.DETACH))
                        .state(),
                "what was kept stays kept");
    }

    @Test
    void aClockReadBeforeItsStartHasConsumedNothing() {
        var reading = read("2026-04-13T09:00", FOUR, "2026-04-12T09:00");
        assertEquals(Duration.ZERO, reading.consumed());
        assertEquals(at("2026-04-13T13:00"), reading.dueAt());
    }

    @Test
    void badInputIsRefusedWithItsPath() {
        refused("target", "notPositive", Duration.ZERO, List.of());
        refused("target", "notPositive", Duration.ofHours(-1), List.of());
        refused("target", "beyondHorizon", Duration.ofSeconds(Long.MAX_VALUE), List.of());
        refused("events[0].target", "required", FOUR, List.of(event("2026-04-13T10:00", ClockEventKind.TARGET)));
        refused("events[0].kind", "required", FOUR, List.of(new ClockEvent(Instant.EPOCH, null, null)));
        var pause = event("2026-04-13T10:00", ClockEventKind.PAUSE);
        refused("events", "tooMany", FOUR, Collections.nCopies(10_001, pause));
    }

    private static void refused(String field, String code, Duration target, List<ClockEvent> events) {
        var start = at("2026-04-13T09:00");
        var refusal = assertThrows(InvalidInput.class, () -> Clock.read(OFFICE, start, target, events, start));
        assertEquals(field + " " + code, refusal.field() + " " + refusal.code());
    }
}
