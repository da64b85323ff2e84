package no.samdrift.kernel.table;

/**
 * How much of a foreign file is put up with.
 *
 * @param bytes of the whole file
 * @param rows good and broken ones together
 * @param columns in the heading
 * @param field characters in one field
 */
public record CsvLimits(int bytes, int rows, int columns, int field) {
    public static final CsvLimits USUAL = new CsvLimits(64 * 1024 * 1024, 500_000, 500, 100_000);
}
