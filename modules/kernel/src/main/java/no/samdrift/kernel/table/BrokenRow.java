package no.samdrift.kernel.table;

/**
 * A row that could not be read.
 *
 * @param line the line of the file it begins on, from 1
 * @param code {@code unbalanced-quote}, {@code text-after-quote}, {@code column-count}, {@code nul} or
 *     {@code field-too-long}
 */
public record BrokenRow(long line, String code) {}
