package no.samdrift.servicedesk.report;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is summed over cases {@code i}: in the day of which instant, and for how much a case counts there. */
enum Sum {
    OPENED("opened_at", "1"),
    IN_PROGRESS("opened_at", "i.status not in ('RESOLVED', 'CLOSED', 'CANCELLED')"),
    RESOLVED("resolved_at", "1"),
    CLOSED("closed_at", "i.status = 'CLOSED'"),
    CANCELLED("closed_at", "i.status = 'CANCELLED'"),
    REOPENED("resolved_at", "i.reopen_count > 0"),
    REASSIGNED("resolved_at", "i.reassignment_count > 0"),
    RESPONSE_KEPT("resolved_at", "i.response_broken = 0"),
    RESPONSE_BROKEN("resolved_at", "i.response_broken"),
    RESOLUTION_KEPT("resolved_at", "i.resolution_broken = 0"),
    RESOLUTION_BROKEN("resolved_at", "i.resolution_broken"),
    SOURCE_KEPT("resolved_at", "i.source_made_sla"),
    SOURCE_BROKEN("resolved_at", "not i.source_made_sla"),
    REASSIGNMENTS("resolved_at", "i.reassignment_count"),
    TIMED("resolved_at", "i.service_s is not null"),
    SECONDS("resolved_at", "i.service_s");

    private final String at;
    private final String worth;

    Sum(String at, String worth) {
        this.at = at;
        this.worth = worth;
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Of the cases that count at that instant, each so many times. */
    String over(String instant, String times) {
        return at.equals(instant)
                ? "coalesce(sum(" + times + " * (" + worth + ")), 0) as " + column()
                : "0 as " + column();
    }

    static String columns(Function<Sum, String> each) {
        return Stream.of(values()).map(each).collect(Collectors.joining(", "));
    }
}
