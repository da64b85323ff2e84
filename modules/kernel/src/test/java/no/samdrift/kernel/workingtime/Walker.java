package no.samdrift.kernel.workingtime;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The slow, plain truth: looks at the wall clock minute by minute. Instants must be whole minutes. */
public final class Walker {
    private Walker() {}

    public static boolean open(WorkingTime calendar, Instant at) {
        var local = at.atZone(calendar.zone());
        int minute = local.getHour() * 60 + local.getMinute();
        return calendar.hoursOn(local.toLocalDate()).stream().anyMatch(h -> h.from() <= minute && minute < h.to());
    }

    public static Duration between(WorkingTime calendar, Instant from, Instant to) {
        long minutes = 0;
        for (var t = from; t.isBefore(to); t = t.plus(1, ChronoUnit.MINUTES)) {
            minutes += open(calendar, t) ? 1 : 0;
        }
        return Duration.ofMinutes(minutes);
    }

    public static Instant add(WorkingTime calendar, Instant from, Duration open) {
        long left = open.toMinutes();
        var t = from;
        while (left > 0) {
            left -= open(calendar, t) ? 1 : 0;
            t = t.plus(1, ChronoUnit.MINUTES);
        }
        return t;
    }
}
