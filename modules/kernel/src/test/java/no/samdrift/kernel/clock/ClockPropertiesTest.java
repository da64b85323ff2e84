package no.samdrift.kernel.clock;

import static no.samdrift.kernel.workingtime.Calendars.at;
import static no.samdrift.kernel.workingtime.Calendars.office;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import no.samdrift.kernel.workingtime.Walker;
import no.samdrift.kernel.workingtime.WorkingTime;

/** The fold against a walk through every minute, over Easter and the spring change of the clocks. */
class ClockPropertiesTest {
    private static final WorkingTime OFFICE = office("08:00", "15:30");
    private static final WorkingTime ALWAYS = WorkingTime.roundTheClock(WorkingTime.OSLO);
    private static final Instant START = at("2026-03-27T09:00");
    private static final int DAYS = 12;

    /** R1, R3 */
    @Property(tries = 300)
    void countsEveryOpenUnpausedMinute(
            @ForAll("histories") List<ClockEvent> events,
            @ForAll @IntRange(max = DAYS * 1440) int minutes,
            @ForAll @IntRange(min = 1, max = 4000) int target,
            @ForAll boolean always) {
        var calendar = always ? ALWAYS : OFFICE;
        var asOf = START.plusSeconds(minutes * 60L);
        var reading = Clock.read(calendar, START, Duration.ofMinutes(target), events, asOf);
        long counted = 0;
        for (var t = START; t.isBefore(asOf); t = t.plusSeconds(60)) {
            counted += runsAt(events, t) && Walker.open(calendar, t) ? 1 : 0;
        }
        assertEquals(counted, reading.consumed().toMinutes());
        assertEquals(Duration.ofMinutes(counted), reading.consumed());
        var drawn = reading.segments().stream()
                .filter(s -> s.kind() == Segment.Kind.COUNTED)
                .map(Segment::open)
                .reduce(Duration.ZERO, Duration::plus);
        assertEquals(reading.consumed(), drawn);
    }

    private static boolean runsAt(List<ClockEvent> events, Instant t) {
        var mode = "running";
        for (var e : events) {
            if (!e.at().isAfter(t)) {
                mode = switch (e.kind()) {
                    case PAUSE -> mode.equals("running") ? "paused" : mode;
                    case RESUME -> mode.equals("paused") ? "running" : mode;
                    case STOP -> ended(mode) ? mode : "stopped";
                    case REOPEN -> mode.equals("stopped") ? "running" : mode;
                    case CANCEL -> mode.equals("detached") ? mode : "cancelled";
                    case DETACH -> ended(mode) || mode.equals("stopped") ? mode : "detached";
                    case TARGET -> mode;
                };
            }
        }
        return mode.equals("running");
    }

    private static boolean ended(String mode) {
        return mode.equals("cancelled") || mode.equals("detached");
    }

    /** R5 */
    @Property(tries = 300)
    void breachMeansMoreConsumedThanTheTarget(
            @ForAll("histories") List<ClockEvent> events, @ForAll @IntRange(max = DAYS * 1440) int minutes) {
        var asOf = START.plusSeconds(minutes * 60L);
        var reading = Clock.read(OFFICE, START, Duration.ofHours(6), events, asOf);
        boolean over = reading.consumed().compareTo(reading.target()) > 0;
        if (reading.state() != ClockState.CANCELLED && reading.state() != ClockState.UNAFFECTED) {
            assertEquals(over, reading.state() == ClockState.BREACHED);
        }
        if (reading.breachedAt() != null) {
            assertTrue(reading.breachedAt().isBefore(asOf));
            var untilThen = events.stream()
                    .filter(e -> e.kind() != ClockEventKind.TARGET)
                    .toList();
            var then = Clock.read(OFFICE, START, reading.target(), untilThen, reading.breachedAt());
            assertEquals(Duration.ZERO, then.remaining());
        }
    }

    @Property(tries = 300)
    void aPauseNeverMovesTheDueTimeEarlier(
            @ForAll @IntRange(max = 3000) int from, @ForAll @IntRange(max = 3000) int length) {
        var pause = ClockEvent.of(START.plusSeconds(from * 60L), ClockEventKind.PAUSE);
        var resume = ClockEvent.of(pause.at().plusSeconds(length * 60L), ClockEventKind.RESUME);
        var target = Duration.ofHours(9);
        var without = Clock.read(OFFICE, START, target, List.of(), resume.at()).dueAt();
        var with = Clock.read(OFFICE, START, target, List.of(pause, resume), resume.at())
                .dueAt();
        assertFalse(with.isBefore(without));
    }

    @Property(tries = 300)
    void pausingAndResumingAtOneInstantChangesNothing(
            @ForAll("histories") List<ClockEvent> events, @ForAll @IntRange(max = DAYS * 1440) int minute) {
        var asOf = START.plusSeconds(DAYS * 86_400L);
        var at = START.plusSeconds(minute * 60L);
        var plain = Clock.read(OFFICE, START, Duration.ofHours(6), events, asOf);
        boolean runs = runsAt(events, at);
        var more = new ArrayList<ClockEvent>(events);
        // a resume ends a pause that was already there: then it is the other order that changes nothing
        more.add(ClockEvent.of(at, runs ? ClockEventKind.PAUSE : ClockEventKind.RESUME));
        more.add(ClockEvent.of(at, runs ? ClockEventKind.RESUME : ClockEventKind.PAUSE));
        assertEquals(plain, Clock.read(OFFICE, START, Duration.ofHours(6), more, asOf));
    }

    @Property(tries = 100)
    void readingAgainGivesTheSame(@ForAll("histories") List<ClockEvent> events) {
        var asOf = START.plusSeconds(DAYS * 86_400L);
        var first = Clock.read(OFFICE, START, Duration.ofHours(6), events, asOf);
        var fresh = office("08:00", "15:30");
        assertEquals(first, Clock.read(fresh, START, Duration.ofHours(6), List.copyOf(events), asOf));
    }

    @Property(tries = 300)
    void segmentsLeaveNoGap(@ForAll("histories") List<ClockEvent> events) {
        var segments = Clock.read(OFFICE, START, Duration.ofHours(6), events, START.plusSeconds(DAYS * 86_400L))
                .segments();
        for (int i = 1; i < segments.size(); i++) {
            assertEquals(segments.get(i - 1).to(), segments.get(i).from());
        }
        if (!segments.isEmpty()) {
            assertEquals(START, segments.getFirst().from());
        }
    }

    @Provide
    Arbitrary<List<ClockEvent>> histories() {
        var minutes = Arbitraries.integers().between(-600, DAYS * 1440);
        var kinds = Arbitraries.frequency(
                net.jqwik.api.Tuple.of(5, ClockEventKind.PAUSE),
                net.jqwik.api.Tuple.of(5, ClockEventKind.RESUME),
                net.jqwik.api.Tuple.of(2, ClockEventKind.TARGET),
                net.jqwik.api.Tuple.of(1, ClockEventKind.STOP),
                net.jqwik.api.Tuple.of(2, ClockEventKind.REOPEN),
                net.jqwik.api.Tuple.of(1, ClockEventKind.CANCEL),
                net.jqwik.api.Tuple.of(1, ClockEventKind.DETACH));
        return Combinators.combine(minutes, kinds, Arbitraries.integers().between(1, 3000))
                .as((m, kind, target) -> new ClockEvent(
                        START.plusSeconds(m * 60L),
                        kind,
                        kind == ClockEventKind.TARGET ? Duration.ofMinutes(target) : null))
                .list()
                .ofMaxSize(10)
                .map(list -> list.stream()
                        .sorted(java.util.Comparator.comparing(ClockEvent::at))
                        .toList());
    }
}
