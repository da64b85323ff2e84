package no.samdrift.servicedesk.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.samdrift.catalogue.level.ChosenLevel;
import no.samdrift.catalogue.level.Metric;
import no.samdrift.cooperation.calendar.Calendars;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.clock.Clock;
import no.samdrift.kernel.clock.ClockEvent;
import no.samdrift.kernel.clock.ClockEventKind;
import no.samdrift.kernel.clock.ClockReading;
import no.samdrift.kernel.clock.ClockState;
import no.samdrift.kernel.clock.Segment;
import no.samdrift.kernel.data.Ids;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.time.Time;

/**
 * The clocks of a case: each a fold over its append-only events. Due times are kept beside them for lists and alarms,
 * and can always be made anew. The caller's service has asked whether the case may be touched.
 */
@ApplicationScoped
public class Clocks {
    /** Alarms at these shares of the target, in per cent; each fires once per cycle. */
    static final List<Integer> THRESHOLDS = List.of(75, 100);

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    Calendars calendars;

    @Inject
    Time time;

    /** Both clocks of a case start, and how they read at that moment. */
    public List<CaseClock> start(long caseId, ChosenLevel level, Instant startedAt, int cycle, Metric... metrics) {
        List<Started> fresh = Stream.of(metrics)
                .map(metric -> started(fresh(caseId, metric, cycle, level, startedAt), List.of(), startedAt))
                .toList();
        insert(fresh, startedAt);
        return fresh.stream().map(Started::told).toList();
    }

    /** A clock that is new, and how it reads with what happened before it was there. */
    record Started(ClockRow row, List<ClockEvent> events, ClockReading reading) {
        CaseClock told() {
            return CaseClock.of(row, reading);
        }
    }

    Started started(ClockRow row, List<ClockEvent> events, Instant now) {
        return new Started(row, events, read(row, events, now));
    }

    static ClockRow fresh(long caseId, Metric metric, int cycle, ChosenLevel level, Instant startedAt) {
        return new ClockRow(
                Ids.next(),
                caseId,
                metric,
                cycle,
                level.levelId(),
                level.calendarVersionId(),
                startedAt,
                level.target(metric).toSeconds(),
                null,
                0,
                ClockState.RUNNING);
    }

    void insert(List<Started> fresh, Instant now) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Started clock : fresh) {
            Map<String, Object> row = cached(clock.row(), clock.reading(), now);
            row.put("caseId", clock.row().caseId());
            row.put("metric", clock.row().metric());
            row.put("cycle", clock.row().cycle());
            row.put("levelId", clock.row().levelId());
            row.put("calendarVersionId", clock.row().calendarVersionId());
            row.put("startedAt", clock.row().startedAt());
            rows.add(row);
        }
        sql.runAll(
                "insert into servicedesk_clock(id, case_id, kind, metric, cycle, level_id, calendar_version_id, started_at,"
                        + " target_s, state, due_at, breached_at, stopped_at, consumed_s, alarms_fired, next_alarm_at)"
                        + " values (:id, :caseId, 'SLA', :metric, :cycle, :levelId, :calendarVersionId, :startedAt, :targetS,"
                        + " :state, :dueAt, :breachedAt, :stoppedAt, :consumedS, :alarms, :nextAlarmAt)",
                rows);
    }

    /** Appends the event to the clocks of the newest cycle (of one metric, or of both where null) and reads them. */
    public List<CaseClock> event(long caseId, Metric metric, ClockEventKind kind, String cause) {
        ClockEvent event = ClockEvent.of(time.now(), kind);
        List<CaseClock> readings = new ArrayList<>();
        for (ClockRow clock : cycle(caseId, " for update")) {
            if (clock.state() == ClockState.UNAFFECTED) continue;
            List<ClockEvent> events = events(clock.id());
            boolean concerned = metric == null || clock.metric() == metric;
            if (concerned && takes(clock, kind)) {
                append(clock.id(), event, cause);
                events.add(event);
                clock = clock.after(kind, null);
                update(clock, read(clock, events, event.at()), event.at());
            }
            readings.add(CaseClock.of(clock, read(clock, events, event.at())));
        }
        return readings;
    }

    /** A stopped clock takes a reopening or nothing; one that was answered in time stays answered. */
    private static boolean takes(ClockRow clock, ClockEventKind kind) {
        boolean stopped = clock.stoppedAt() != null;
        return kind == ClockEventKind.REOPEN ? stopped && clock.metric() == Metric.RESOLUTION : !stopped;
    }

    void append(long clockId, ClockEvent event, String cause) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", Ids.next());
        row.put("clock", clockId);
        row.put("at", event.at());
        row.put("kind", event.kind());
        row.put("target", event.target() == null ? null : event.target().toSeconds());
        row.put("cause", cause);
        row.put("actor", current.get().username());
        sql.run(
                "insert into servicedesk_clock_event(id, clock_id, at, kind, target_s, cause, actor)"
                        + " values (:id, :clock, :at, :kind, :target, :cause, :actor)",
                row);
    }

    void update(ClockRow clock, ClockReading reading, Instant now) {
        sql.run(
                "update servicedesk_clock set target_s = :targetS, state = :state, due_at = :dueAt,"
                        + " breached_at = :breachedAt, stopped_at = :stoppedAt, consumed_s = :consumedS,"
                        + " alarms_fired = :alarms, next_alarm_at = :nextAlarmAt where id = :id",
                cached(clock, reading, now));
    }

    private static Map<String, Object> cached(ClockRow clock, ClockReading reading, Instant now) {
        boolean stopped = clock.stoppedAt() != null;
        Map<String, Object> row = new HashMap<>();
        row.put("id", clock.id());
        row.put("targetS", reading.target().toSeconds());
        row.put("state", reading.state());
        row.put("dueAt", reading.dueAt());
        row.put("breachedAt", reading.breachedAt());
        row.put("stoppedAt", stopped ? clock.stoppedAt() == Instant.MIN ? now : clock.stoppedAt() : null);
        row.put("consumedS", reading.consumed().toSeconds());
        row.put("alarms", clock.alarmsFired());
        row.put("nextAlarmAt", stopped ? null : nextAlarm(clock.alarmsFired(), reading));
        return row;
    }

    static Instant nextAlarm(int fired, ClockReading reading) {
        return fired >= THRESHOLDS.size() ? null : reading.instantAtPercent(THRESHOLDS.get(fired));
    }

    /** The result no longer changes: the case is closed. */
    public void freeze(long caseId) {
        sql.run(
                "update servicedesk_clock set frozen_at = :now, next_alarm_at = null where case_id = :case and frozen_at is null",
                Map.of("case", caseId, "now", time.now()));
    }

    public void thaw(long caseId) {
        sql.run("update servicedesk_clock set frozen_at = null where case_id = :case", Map.of("case", caseId));
    }

    /** All clocks of a case as they read now, the newest cycle last. */
    public List<CaseClock> of(long caseId) {
        Instant now = time.now();
        return sql
                .list(
                        ClockRow.class,
                        ClockRow.SELECT + " where case_id = :case order by cycle, metric, id",
                        Map.of("case", caseId))
                .stream()
                .map(clock -> CaseClock.of(clock, read(clock, events(clock.id()), now)))
                .toList();
    }

    /** Why it is due then: the same events, drawn out. */
    public record Explained(CaseClock clock, List<Segment> segments) {}

    public List<Explained> explain(long caseId) {
        Instant now = time.now();
        return sql
                .list(
                        ClockRow.class,
                        ClockRow.SELECT + " where case_id = :case order by cycle, metric, id",
                        Map.of("case", caseId))
                .stream()
                .map(clock -> {
                    ClockReading reading = read(clock, events(clock.id()), now);
                    return new Explained(CaseClock.of(clock, reading), reading.segments());
                })
                .toList();
    }

    /** The clocks of the newest cycle; {@code lock} is empty or how they are held. */
    List<ClockRow> cycle(long caseId, String lock) {
        return sql.list(
                ClockRow.class,
                ClockRow.SELECT + " where case_id = :case and cycle = (select max(cycle) from servicedesk_clock"
                        + " where case_id = :case) order by metric, id" + lock,
                Map.of("case", caseId));
    }

    List<ClockEvent> events(long clockId) {
        record Event(Instant at, ClockEventKind kind, Long targetS) {}
        List<ClockEvent> events = new ArrayList<>();
        for (Event e : sql.list(
                Event.class,
                "select at, kind, target_s from servicedesk_clock_event where clock_id = :clock order by at, id",
                Map.of("clock", clockId)))
            events.add(new ClockEvent(e.at(), e.kind(), e.targetS() == null ? null : Duration.ofSeconds(e.targetS())));
        return events;
    }

    ClockReading read(ClockRow clock, List<ClockEvent> events, Instant asOf) {
        return Clock.read(
                calendars.workingTime(clock.calendarVersionId()),
                clock.startedAt(),
                Duration.ofSeconds(clock.targetS()),
                events,
                asOf);
    }
}
