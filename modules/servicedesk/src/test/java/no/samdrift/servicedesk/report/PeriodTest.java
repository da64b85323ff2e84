package no.samdrift.servicedesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import no.samdrift.kernel.refusal.RuleBroken;
import org.junit.jupiter.api.Test;

class PeriodTest {
    /** R1 */
    @Test
    void monthsAreCutAtMidnightInOslo() {
        Period period = new Period(LocalDate.of(2016, 2, 15), LocalDate.of(2016, 4, 10));
        assertEquals(3, period.months());
        Cell all = new Cell(null, null, null, null, null, null);
        assertEquals(Instant.parse("2016-02-14T23:00:00Z"), period.month(all, 0).from());
        assertEquals(Instant.parse("2016-03-31T22:00:00Z"), period.month(all, 2).from());
        assertEquals(Instant.parse("2016-04-09T22:00:00Z"), period.month(all, 2).to());
        assertEquals("2016-02", period.monthKey(0));
    }

    /** R1 */
    @Test
    void aDayIsThatOfOsloAlsoWhereTheClocksChange() {
        LocalDate march = LocalDate.of(2016, 3, 1);
        assertEquals(
                "date(x + interval 3600 second)", Counts.day("x", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1)));
        assertEquals(
                "date(x + interval case when x < '2016-03-27 01:00' then 3600 else 7200 end second)",
                Counts.day("x", march, march.plusMonths(1)));
        assertEquals(
                "date(x + interval case when x < '2016-03-27 01:00' then 3600 when x < '2016-10-30 01:00' then 7200"
                        + " else 3600 end second)",
                Counts.day("x", march, march.plusYears(1).minusMonths(1)));
    }

    @Test
    void aPeriodRunsForwardAndNotForEver() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        assertThrows(RuleBroken.class, () -> new Period(day, day));
        assertThrows(RuleBroken.class, () -> new Period(day, day.plusYears(11)));
    }

    /** R4: the share is kept of kept and broken. */
    @Test
    void linesAddUpAndSharesNeedSomethingJudged() {
        // as in Sum: resolved 4, reopened 1, reassigned 2, response 3 to 1, resolution 2 to 2, reassigned 6 times,
        // timed 4
        String sums = "0,0,4,0,0,1,2,3,1,2,2,0,0,6,4,7200";
        var resolved = new CountedCases.Row(Part.SERVICE, 0, 0, 1, sums);
        var other = new CountedCases.Row(Part.SERVICE, 0, 0, 2, sums.replaceAll("[1-9][0-9]*", "0"));
        var sum = Sums.by(
                List.of(resolved, resolved, other), Part.SERVICE, CountedCases.Row::keyId, Comparator.naturalOrder());
        assertEquals(Set.of(1L), sum.keySet(), "where nothing is left there is no line");
        var lines = List.of(sum.get(1L).line("1", null, null), new Sums().line("2", null, null));
        assertEquals(8, lines.get(0).count(Figure.RESOLVED));
        assertEquals(0.75, lines.get(0).responseShare());
        assertEquals(0.5, lines.get(0).resolutionShare());
        assertEquals(1.5, lines.get(0).meanReassignments());
        assertEquals(30.0, lines.get(0).meanMinutes());
        assertEquals(null, lines.get(0).sourceShare());
        assertEquals(null, lines.get(1).meanMinutes());
    }
}
