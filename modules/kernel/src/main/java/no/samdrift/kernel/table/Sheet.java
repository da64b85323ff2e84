package no.samdrift.kernel.table;

import java.util.List;

/**
 * A foreign table, all of it as texts: numbers with a decimal point where the file had them as numbers, days as
 * {@code 2026-12-24}, times as {@code 2026-12-24T08:00}, and everything else as it was written.
 *
 * @param headings in the order of the columns, none empty, none twice
 * @param broken rows that could not be read
 */
public record Sheet(List<String> headings, List<Line> rows, List<BrokenRow> broken) {
    /**
     * A row that could be read.
     *
     * @param line of the file, from 1
     * @param cells as many as there are headings, stripped; empty for an empty cell
     */
    public record Line(long line, List<String> cells) {}
}
