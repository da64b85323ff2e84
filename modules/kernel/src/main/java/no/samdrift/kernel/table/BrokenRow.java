package no.samdrift.kernel.table;

/**
 * A row that could not be read.
 *
 * @param line the line of the file it begins on, from 1
 * @param code {@code unbalancedQuote}, {@code textAfterQuote}, {@code columnCount}, {@code nul} or
 *     {@code fieldTooLong}
 */
public record BrokenRow(long line, String code) {}
