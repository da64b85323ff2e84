package no.samdrift.servicedesk.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.time.Time;

/** From a day to before another (R1), cut into months. */
record Period(LocalDate from, LocalDate to) {
    private static final int MOST_MONTHS = 120;

    Period {
        if (!from.isBefore(to)) throw RuleBroken.at("to", "periodReversed");
        if (from.plusMonths(MOST_MONTHS).isBefore(to)) throw RuleBroken.at("to", "periodTooLong", MOST_MONTHS);
    }

    static Instant begin(LocalDate day) {
        return day.atStartOfDay(Time.OSLO).toInstant();
    }

    /** The first day, every first of a month within, and the day after the last. */
    List<LocalDate> bounds() {
        List<LocalDate> bounds = new ArrayList<>(List.of(from));
        for (LocalDate day = from.withDayOfMonth(1).plusMonths(1); day.isBefore(to); day = day.plusMonths(1))
            bounds.add(day);
        bounds.add(to);
        return bounds;
    }

    int months() {
        return bounds().size() - 1;
    }

    Cell month(Cell cell, int number) {
        List<LocalDate> bounds = bounds();
        return cell.of(begin(bounds.get(number)), begin(bounds.get(number + 1)));
    }

    String monthKey(int number) {
        return bounds().get(number).toString().substring(0, 7);
    }

    /** Like 202610. */
    int monthNumber(int number) {
        LocalDate first = bounds().get(number);
        return first.getYear() * 100 + first.getMonthValue();
    }

    /** As the database writes it, in UTC. */
    static String sql(Instant at) {
        return java.time.LocalDateTime.ofInstant(at, java.time.ZoneOffset.UTC)
                .toString()
                .replace('T', ' ');
    }
}
