package no.samdrift.servicedesk.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samdrift.kernel.clock.ClockReading;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.time.Time;

/**
 * Warns when clocks pass their thresholds. Any number of nodes share the work: each takes rows the others have not
 * locked. A threshold fires once; what passed several while the house was down fires the last of them only.
 */
@ApplicationScoped
@Transactional
public class ClockAlarms {
    private static final int AT_ONCE = 100;

    @Inject
    Sql sql;

    @Inject
    Clocks clocks;

    @Inject
    Time time;

    @Inject
    Event<ClockPassed> passed;

    /** Fires what is due; how many clocks were looked at, fewer than a hundred when there is no more. */
    public int fire() {
        Instant now = time.now();
        List<ClockRow> due = sql.list(
                ClockRow.class,
                ClockRow.SELECT + " where next_alarm_at <= :now order by next_alarm_at limit " + AT_ONCE
                        + " for update skip locked",
                Map.of("now", now));
        due.forEach(clock -> fire(clock, now));
        return due.size();
    }

    public static boolean more(int fired) {
        return fired == AT_ONCE;
    }

    private void fire(ClockRow clock, Instant now) {
        ClockReading reading = clocks.read(clock, clocks.events(clock.id()), now);
        int fired = clock.alarmsFired();
        while (fired < Clocks.THRESHOLDS.size() && isPast(reading.instantAtPercent(Clocks.THRESHOLDS.get(fired)), now))
            fired++;
        Map<String, Object> row = new HashMap<>();
        row.put("id", clock.id());
        row.put("fired", fired);
        row.put("next", Clocks.nextAlarm(fired, reading));
        row.put("breachedAt", reading.breachedAt());
        row.put("state", reading.state());
        sql.run(
                "update servicedesk_clock set alarms_fired = :fired, next_alarm_at = :next, breached_at = :breachedAt,"
                        + " state = :state where id = :id",
                row);
        if (fired > clock.alarmsFired())
            passed.fire(new ClockPassed(clock.caseId(), clock.metric(), Clocks.THRESHOLDS.get(fired - 1)));
    }

    private static boolean isPast(Instant threshold, Instant now) {
        return threshold != null && !threshold.isAfter(now);
    }
}
