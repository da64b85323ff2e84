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

    /** SQL that says in which month a column lies, from 0. Bounds are numbers of our own, so they stand in the text. */
    String monthOf(String column) {
        List<LocalDate> bounds = bounds();
        if (bounds.size() == 2) return "0";
        StringBuilder sql = new StringBuilder("case");
        for (int i = 1; i < bounds.size() - 1; i++)
            sql.append(" when ")
                    .append(column)
                    .append(" < '")
                    .append(sql(begin(bounds.get(i))))
                    .append("' then ")
                    .append(i - 1);
        return sql.append(" else ").append(bounds.size() - 2).append(" end").toString();
    }

    static String sql(Instant at) {
        return java.time.LocalDateTime.ofInstant(at, java.time.ZoneOffset.UTC)
                .toString()
                .replace('T', ' ');
    }
}
