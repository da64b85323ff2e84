package no.samdrift.kernel.table;

import static no.samdrift.kernel.InvalidInput.require;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import no.samdrift.kernel.workingtime.WorkingTime;

/**
 * A table on its way to a file. Rows are drawn one at a time and never held; the stream is flushed, not closed.
 *
 * @param title the PDF's heading and the sheet's name
 * @param subtitle a line under the heading such as the filter and the day, null for none
 * @param locale of dates and numbers in the PDF; CSV and XLSX know none
 * @param zone in which instants are shown
 * @param style of values in CSV and XLSX
 */
public record TableExport<T>(
        String title, String subtitle, List<Column<T>> columns, Locale locale, ZoneId zone, TableStyle style) {
    public TableExport {
        require(!columns.isEmpty(), "columns", "required");
        columns = List.copyOf(columns);
    }

    public TableExport(String title, String subtitle, List<Column<T>> columns, Locale locale, ZoneId zone) {
        this(title, subtitle, columns, locale, zone, TableStyle.ISO);
    }

    public TableExport(String title, List<Column<T>> columns, Locale locale) {
        this(title, null, columns, locale, WorkingTime.OSLO);
    }

    /** @return how many rows were written */
    public long write(TableFormat format, Iterator<T> rows, OutputStream out) throws IOException {
        return switch (format) {
            case CSV -> csv(rows, out, true);
            case XLSX -> xlsx(rows, out);
            case PDF -> pdf(rows, out);
        };
    }

    /**
     * RFC 4180, UTF-8, formula injection defused.
     *
     * @param byteOrderMark for spreadsheets that otherwise take the file for another encoding
     */
    public long csv(Iterator<T> rows, OutputStream out, boolean byteOrderMark) throws IOException {
        return CsvFile.write(this, rows, out, byteOrderMark);
    }

    /** Typed cells, a bold frozen heading; a new sheet where one is full. */
    public long xlsx(Iterator<T> rows, OutputStream out) throws IOException {
        return XlsxFile.write(this, rows, out);
    }

    /** Heading on every page, page numbers, landscape from seven columns, embedded fonts. */
    public long pdf(Iterator<T> rows, OutputStream out) throws IOException {
        return new PdfFile<>(this).write(rows, out);
    }
}
