package no.samdrift.servicedesk.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.samdrift.catalogue.level.ChosenLevel;
import no.samdrift.catalogue.level.Metric;
import no.samdrift.kernel.clock.ClockEvent;
import no.samdrift.kernel.clock.ClockEventKind;
import no.samdrift.kernel.clock.ClockState;
import no.samdrift.kernel.time.Time;

/**
 * What becomes of a case's clocks when what chose their level changes. The caller's service has asked whether the case
 * may be touched.
 */
@ApplicationScoped
public class Retargeting {
    @Inject
    private Clocks clocks;

    @Inject
    private Time time;

    /**
     * What a case went through that a clock which starts afterwards must know: when it was opened, whether it was
     * answered, and every stop and pause.
     */
    public record Course(Instant openedAt, boolean responded, List<ClockEvent> stops) {}

    /** One promise of a case as it reads and as it would read; null where there is none. */
    public record Shift(Metric metric, CaseClock before, CaseClock after) {}

    /** What {@link #retarget} would do, without doing it. */
    public List<Shift> foresee(long caseId, ChosenLevel level, Course course) {
        Instant now = time.now();
        return moves(caseId, clocks.cycle(caseId, ""), level, course, now).stream()
                .map(move -> shift(move, now))
                .toList();
    }

    /**
     * The level is chosen anew, null for none. Under the same one the target changes from the start. Under another the
     * clock ends as no longer affected, and the new one counts from the same start, less the pauses there were. What is
     * stopped already stays as it is.
     */
    public List<CaseClock> retarget(long caseId, ChosenLevel level, Course course, String cause) {
        Instant now = time.now();
        List<CaseClock> readings = new ArrayList<>();
        for (Move move : moves(caseId, clocks.cycle(caseId, " for update"), level, course, now)) {
            if (move.event() != null) {
                clocks.append(move.old().id(), move.event(), cause);
                clocks.update(move.changed(), clocks.read(move.changed(), move.events(), now), now);
            }
            if (move.fresh() != null) {
                clocks.insert(List.of(move.fresh()), now);
                move.fresh()
                        .events()
                        .forEach(event -> clocks.append(move.fresh().row().id(), event, cause));
            }
            CaseClock after = shift(move, now).after();
            if (after != null) readings.add(after);
        }
        return readings;
    }

    /** What becomes of one clock: the event it gets and the clock that takes its place; null where there is none. */
    private record Move(ClockRow old, List<ClockEvent> before, ClockEvent event, Clocks.Started fresh) {
        List<ClockEvent> events() {
            return event == null
                    ? before
                    : Stream.concat(before.stream(), Stream.of(event)).toList();
        }

        ClockRow changed() {
            return event == null ? old : old.after(event.kind(), event.target());
        }

        boolean leaves() {
            return event != null && event.kind() == ClockEventKind.DETACH;
        }
    }

    private Shift shift(Move move, Instant now) {
        ClockRow old = move.old();
        CaseClock was = old == null ? null : CaseClock.of(old, clocks.read(old, move.before(), now));
        CaseClock is = move.fresh() != null
                ? move.fresh().told()
                : move.leaves() ? null : CaseClock.of(move.changed(), clocks.read(move.changed(), move.events(), now));
        return new Shift(old == null ? move.fresh().row().metric() : old.metric(), was, is);
    }

    private List<Move> moves(long caseId, List<ClockRow> all, ChosenLevel level, Course course, Instant now) {
        List<Move> moves = new ArrayList<>();
        int cycle = all.isEmpty() ? 1 : all.getFirst().cycle();
        Instant from = all.isEmpty() ? course.openedAt() : all.getFirst().startedAt();
        List<ClockEvent> stops =
                course.stops().stream().filter(e -> !e.at().isBefore(from)).toList();
        List<ClockRow> affected = all.stream()
                .filter(clock -> clock.state() != ClockState.UNAFFECTED)
                .toList();
        for (Metric metric : Metric.values()) {
            ClockRow old = affected.stream()
                    .filter(clock -> clock.metric() == metric)
                    .findFirst()
                    .orElse(null);
            boolean wanted =
                    level != null && (old != null || metric == Metric.RESOLUTION || cycle == 1 && !course.responded());
            Clocks.Started fresh =
                    wanted ? clocks.started(Clocks.fresh(caseId, metric, cycle, level, from), stops, now) : null;
            if (old == null && fresh != null) moves.add(new Move(null, List.of(), null, fresh));
            else if (old != null) moves.add(move(old, level, fresh, now));
        }
        return moves;
    }

    private Move move(ClockRow old, ChosenLevel level, Clocks.Started fresh, Instant now) {
        List<ClockEvent> before = clocks.events(old.id());
        if (old.stoppedAt() != null) return new Move(old, before, null, null);
        if (level == null || old.levelId() != level.levelId() || old.calendarVersionId() != level.calendarVersionId())
            return new Move(old, before, ClockEvent.of(now, ClockEventKind.DETACH), fresh);
        Duration target = level.target(old.metric());
        boolean same = target.toSeconds() == old.targetS();
        return new Move(old, before, same ? null : ClockEvent.target(now, target), null);
    }
}
