package no.samdrift.servicedesk.report;

import java.util.Map;

/**
 * One line of the report.
 *
 * @param key code of the service, the month ({@code 2016-03}), the priority, the municipality number; empty for the total
 * @param name of it, where it has one
 * @param reassignments of the cases solved, in all
 * @param meanMinutes service minutes until the solution, on average; null where nothing with a clock was solved
 */
public record ReportLine(
        String key, String name, Cell cell, Map<Figure, Integer> counts, int reassignments, Double meanMinutes) {

    public int count(Figure figure) {
        return counts.getOrDefault(figure, 0);
    }

    /** Kept of kept and broken, 0 to 1; null where nothing was judged. */
    public Double responseShare() {
        return share(Figure.RESPONSE_KEPT, Figure.RESPONSE_BROKEN);
    }

    public Double resolutionShare() {
        return share(Figure.RESOLUTION_KEPT, Figure.RESOLUTION_BROKEN);
    }

    /** What the other system found of the imported cases. */
    public Double sourceShare() {
        return share(Figure.SOURCE_KEPT, Figure.SOURCE_BROKEN);
    }

    /** Reassignments per solved case. */
    public Double meanReassignments() {
        int resolved = count(Figure.RESOLVED);
        return resolved == 0 ? null : (double) reassignments / resolved;
    }

    private Double share(Figure kept, Figure broken) {
        int judged = count(kept) + count(broken);
        return judged == 0 ? null : (double) count(kept) / judged;
    }
}
