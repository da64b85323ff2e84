package no.samdrift.kernel.table;

import java.util.List;

/**
 * What came of reading a CSV file.
 *
 * @param headers in the order of the file
 * @param delimiter found in the heading: comma, semicolon or tab
 * @param rows how many good rows there were
 * @param broken the others
 */
public record CsvReport(List<String> headers, char delimiter, long rows, List<BrokenRow> broken) {}
