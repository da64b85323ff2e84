package no.samdrift.sourcing.agreement;

import java.time.LocalDate;
import java.time.YearMonth;

/** To which day notice ends an agreement. */
public enum NoticeRule {
    RUNNING(0),
    END_OF_MONTH(1),
    END_OF_QUARTER(3),
    END_OF_YEAR(12);

    private final int months;

    NoticeRule(int months) {
        this.months = months;
    }

    /** The end of the period the day lies in; the day itself where notice runs from day to day. */
    LocalDate endOfPeriod(LocalDate day) {
        if (months == 0) return day;
        int last = (day.getMonthValue() - 1) / months * months + months;
        return YearMonth.of(day.getYear(), last).atEndOfMonth();
    }

    /** The last end of a period that is not after the day. */
    LocalDate lastEndBy(LocalDate day) {
        if (months == 0 || endOfPeriod(day).equals(day)) return day;
        int first = (day.getMonthValue() - 1) / months * months + 1;
        return LocalDate.of(day.getYear(), first, 1).minusDays(1);
    }
}
