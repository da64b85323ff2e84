package no.samdrift.servicedesk.report;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The sums of one line of the report. */
final class Sums {
    private final long[] sums = new long[Sum.values().length];

    /** Rows that belong together, in order. */
    static <K> Map<K, Sums> by(
            List<CountedCases.Row> rows, Part part, Function<CountedCases.Row, K> key, Comparator<K> order) {
        Map<K, Sums> lines = new TreeMap<>(order);
        for (CountedCases.Row row : rows)
            if (row.part() == part)
                lines.computeIfAbsent(key.apply(row), k -> new Sums()).add(row);
        lines.values().removeIf(Sums::isNothing);
        return lines;
    }

    void add(CountedCases.Row row) {
        String[] each = row.sums().split(",");
        for (int n = 0; n < sums.length; n++) sums[n] += Long.parseLong(each[n]);
    }

    int of(Sum sum) {
        return (int) sums[sum.ordinal()];
    }

    /** What came into the backlog, less what left it (R6): nothing is cancelled that is solved. */
    int backlog() {
        return of(Sum.OPENED) - of(Sum.RESOLVED) - of(Sum.CANCELLED);
    }

    private boolean isNothing() {
        return counts().isEmpty();
    }

    private Map<Figure, Integer> counts() {
        Map<Figure, Integer> counts = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.values()) {
            int count = of(Sum.valueOf(figure.name()));
            if (count > 0) counts.put(figure, count);
        }
        return counts;
    }

    ReportLine line(String key, String name, Cell cell) {
        int timed = of(Sum.TIMED);
        Double meanMinutes = timed == 0 ? null : sums[Sum.SECONDS.ordinal()] / 60.0 / timed;
        return new ReportLine(key, name, cell, counts(), of(Sum.REASSIGNMENTS), meanMinutes);
    }
}
