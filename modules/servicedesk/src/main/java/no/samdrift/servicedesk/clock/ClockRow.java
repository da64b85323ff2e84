package no.samdrift.servicedesk.clock;

import java.time.Duration;
import java.time.Instant;
import no.samdrift.catalogue.level.Metric;
import no.samdrift.kernel.clock.ClockEventKind;
import no.samdrift.kernel.clock.ClockState;

/** A clock as kept; {@code targetS} is the first target, later ones are events; {@code state} is as last kept. */
record ClockRow(
        long id,
        long caseId,
        Metric metric,
        int cycle,
        long levelId,
        long calendarVersionId,
        Instant startedAt,
        long targetS,
        Instant stoppedAt,
        int alarmsFired,
        ClockState state) {

    static final String SELECT =
            "select id, case_id, metric, cycle, level_id, calendar_version_id, started_at, target_s,"
                    + " stopped_at, alarms_fired, state from servicedesk_clock";

    ClockRow after(ClockEventKind kind, Duration target) {
        return switch (kind) {
            case STOP, CANCEL, DETACH -> stopped(Instant.MIN);
            case REOPEN -> stopped(null);
            case TARGET ->
                new ClockRow(
                        id,
                        caseId,
                        metric,
                        cycle,
                        levelId,
                        calendarVersionId,
                        startedAt,
                        target.toSeconds(),
                        stoppedAt,
                        0,
                        state);
            default -> this;
        };
    }

    private ClockRow stopped(Instant at) {
        return new ClockRow(
                id, caseId, metric, cycle, levelId, calendarVersionId, startedAt, targetS, at, alarmsFired, state);
    }
}
