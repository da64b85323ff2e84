package no.samdrift.kernel.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import no.samdrift.kernel.refusal.RuleBroken;

/**
 * A day as far as it is known: {@code 2019-12-05}, {@code 2019-12} or {@code 2019} where only month or year is, null where nothing is (dates of
 * ISO 8601-1, 5.2.2.2, with reduced precision). As text, so that they sort and compare.
 */
public final class KnownDay {
    private KnownDay() {}

    /** Refuses at {@code field} what is no such day, or one nobody can have meant; null passes. */
    public static void check(String field, String day) {
        if (day == null) return;
        try {
            if (!day.matches("\\d{4}(-\\d{2}){0,2}")) throw RuleBroken.at(field, "badDate");
            Days.check(field, first(day));
        } catch (DateTimeException e) {
            throw RuleBroken.at(field, "badDate");
        }
    }

    /** The first day it can have been. */
    public static LocalDate first(String day) {
        return LocalDate.parse(day + "2000-01-01".substring(Math.min(10, day.length())));
    }

    /** Whether the one certainly came after the other. */
    public static boolean isAfter(String day, String other) {
        if (day == null || other == null) return false;
        int known = Math.min(day.length(), other.length());
        return day.substring(0, known).compareTo(other.substring(0, known)) > 0;
    }
}
