package no.samdrift.kernel.time;

import java.time.LocalDate;
import no.samdrift.kernel.refusal.RuleBroken;

/** What counts as a day somebody can have meant: 1900 to 2199. The database and the calendar know stranger ones. */
public final class Days {
    private static final int FIRST = 1900;
    private static final int LAST = 2199;

    private Days() {}

    /** Refuses at {@code field}; null passes. */
    public static void check(String field, LocalDate day) {
        if (day != null && (day.getYear() < FIRST || day.getYear() > LAST))
            throw RuleBroken.at(field, "dayOutOfRange", String.valueOf(FIRST), String.valueOf(LAST));
    }
}
