package no.samdrift.servicedesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SumTest {
    @ParameterizedTest(name = "R2, R3, R5: {0} counts by {1}, and nowhere else")
    @CsvSource({
        "OPENED, opened_at",
        "IN_PROGRESS, opened_at",
        "CLOSED, closed_at",
        "CANCELLED, closed_at",
        "RESOLVED, resolved_at",
        "REOPENED, resolved_at",
        "REASSIGNED, resolved_at",
        "REASSIGNMENTS, resolved_at",
        "RESPONSE_KEPT, resolved_at",
        "RESPONSE_BROKEN, resolved_at",
        "RESOLUTION_KEPT, resolved_at",
        "RESOLUTION_BROKEN, resolved_at",
        "TIMED, resolved_at",
        "SECONDS, resolved_at"
    })
    void aSumCountsInTheDayOfOneInstant(Sum sum, String at) {
        for (String instant : new String[] {"opened_at", "resolved_at", "closed_at"})
            assertEquals(!instant.equals(at), sum.over(instant, "1").startsWith("0 as "), instant);
    }
}
