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

/** Writes CSV for machines and for spreadsheets that run whatever begins like a formula. */
final class CsvFile {
    private CsvFile() {}

    static <T> long write(TableExport<T> table, Iterator<T> rows, OutputStream out, boolean mark) throws IOException {
        var text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (mark) {
            text.write('\uFEFF');
        }
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord(
                table.columns().stream().map(c -> Formulas.defused(c.header())).toList());
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
            default -> Formulas.defused(Objects.toString(value));
        };
    }
}
