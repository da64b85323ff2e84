package no.samdrift.kernel.imports;

/**
 * A row that was not taken, or in an undoing not given back.
 *
 * @param line of the file, from 1
 * @param column as it is called in the file; null where it is about the row
 * @param value as it stands in the file, at most 200 characters
 * @param reason in the language of who imports
 */
public record ImportFault(int line, String column, String value, String reason) {}
