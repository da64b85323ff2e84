package no.samdrift.servicedesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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

    @Test
    void oneMonthNeedsNoCase() {
        assertEquals("0", new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1)).monthOf("x"));
        assertEquals(
                "case when x < '2016-02-29 23:00' then 0 else 1 end",
                new Period(LocalDate.of(2016, 2, 1), LocalDate.of(2016, 4, 1)).monthOf("x"));
    }

    @Test
    void aPeriodRunsForwardAndNotForEver() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        assertThrows(RuleBroken.class, () -> new Period(day, day));
        assertThrows(RuleBroken.class, () -> new Period(day, day.plusYears(11)));
    }

    @Test
    void linesAddUpAndSharesNeedSomethingJudged() {
        var resolved = new Facts.Resolved(
                0, 1, no.samdrift.catalogue.level.Priority.HIGH, 5, 4, 1, 2, 6, 3, 1, 2, 2, 0, 0, 4, 7200);
        var lines = new Lines<Integer>(Lines.Place::month, java.util.Comparator.naturalOrder())
                .with(1)
                .add(List.of(), List.of(), List.of(resolved, resolved))
                .lines(m -> new Lines.Head("" + m, null, null));
        assertEquals(8, lines.get(0).count(Figure.RESOLVED));
        assertEquals(0.75, lines.get(0).responseShare());
        assertEquals(0.5, lines.get(0).resolutionShare());
        assertEquals(1.5, lines.get(0).meanReassignments());
        assertEquals(30.0, lines.get(0).meanMinutes());
        assertEquals(null, lines.get(0).sourceShare());
        assertEquals(null, lines.get(1).meanMinutes());
    }
}
