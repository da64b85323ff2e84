package no.samdrift.kernel.table;

import java.util.Map;

/**
 * A good row of a CSV file.
 *
 * @param line the line of the file it begins on, from 1
 * @param values by header, in the order of the file; empty text for an empty field
 */
public record CsvRow(long line, Map<String, String> values) {
    /** The value, stripped; empty if there is no such column. */
    public String get(String header) {
        return values.getOrDefault(header, "").strip();
    }
}
