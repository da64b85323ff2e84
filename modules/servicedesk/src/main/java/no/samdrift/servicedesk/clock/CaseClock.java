package no.samdrift.servicedesk.clock;

import java.time.Duration;
import java.time.Instant;
import no.samdrift.catalogue.level.Metric;
import no.samdrift.kernel.clock.ClockReading;
import no.samdrift.kernel.clock.ClockState;

/** A clock as it reads: durations are service time. {@code dueAt} is null while it stands still. */
public record CaseClock(
        long id,
        Metric metric,
        ClockState state,
        Instant dueAt,
        Duration consumed,
        Duration target,
        Duration remaining,
        Instant startedAt,
        Instant stoppedAt,
        Instant breachedAt,
        int cycle,
        long levelId,
        long calendarVersionId) {

    static CaseClock of(ClockRow clock, ClockReading reading) {
        return new CaseClock(
                clock.id(),
                clock.metric(),
                reading.state(),
                reading.dueAt(),
                reading.consumed(),
                reading.target(),
                reading.remaining(),
                clock.startedAt(),
                clock.stoppedAt() == Instant.MIN ? null : clock.stoppedAt(),
                reading.breachedAt(),
                clock.cycle(),
                clock.levelId(),
                clock.calendarVersionId());
    }

    /** Whether it still counts, or could count again by itself. */
    public boolean open() {
        return stoppedAt == null && (dueAt != null || state == ClockState.PAUSED);
    }
}
