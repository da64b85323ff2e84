package no.samdrift.kernel.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Objects;
import java.util.regex.Pattern;

/** Writes CSV for machines and for spreadsheets that run whatever begins like a formula. */
final class CsvFile {
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private static final Pattern AFTER_SEPARATOR = Pattern.compile("([;\\t] *)([=+\\-@＝＋－＠])");

    private CsvFile() {}

    static <T> long write(TableExport<T> table, Iterator<T> rows, OutputStream out, boolean mark) throws IOException {
        var text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (mark) {
            text.write('\uFEFF');
        }
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord(table.columns().stream().map(c -> defused(c.header())).toList());
        long count = 0;
        while (rows.hasNext()) {
            T row = rows.next();
            csv.writeRecord(table.columns().stream()
                    .map(c -> cell(c.value().apply(row)))
                    .toList());
            count++;
        }
        csv.flush();
        return count;
    }

    private static String cell(Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal d -> d.toPlainString();
            case Number n -> n.toString();
            default -> defused(Objects.toString(value));
        };
    }

    /**
     * An apostrophe before what a spreadsheet would take for a formula; the usual remedy, and visible. A Norwegian
     * spreadsheet splits lines at semicolons whatever the quotes say, so what follows one may become a cell too.
     */
    static String defused(String text) {
        String inner = AFTER_SEPARATOR.matcher(text).replaceAll("$1'$2");
        return !inner.isEmpty() && FORMULA_STARTS.indexOf(inner.charAt(0)) >= 0 ? "'" + inner : inner;
    }
}
