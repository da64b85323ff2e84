package no.samdrift.kernel.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Writes CSV for machines and for spreadsheets that run whatever begins like a formula. */
final class CsvFile {
    private static final Pattern LIKE_A_NUMBER = Pattern.compile("[-+]?[0-9 .,]+");

    private CsvFile() {}

    static <T> long write(TableExport<T> table, Iterator<T> rows, OutputStream out, boolean mark) throws IOException {
        Function<Object, String> cell =
                table.style() == TableStyle.ISO ? CsvFile::iso : value -> norwegian(value, table.style(), table.zone());
        var text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (mark) {
            text.write('\uFEFF');
        }
        var csv = CsvWriter.builder()
                .fieldSeparator(table.style().separator())
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        csv.writeRecord(
                table.columns().stream().map(c -> Formulas.defused(c.header())).toList());
        long count = 0;
        while (rows.hasNext()) {
            T row = rows.next();
            csv.writeRecord(table.columns().stream()
                    .map(c -> cell.apply(c.value().apply(row)))
                    .toList());
            count++;
        }
        csv.flush();
        return count;
    }

    private static String iso(Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal d -> d.toPlainString();
            case Number n -> n.toString();
            default -> Formulas.defused(value.toString());
        };
    }

    /** What looks like a number stays one, a telephone number too. */
    private static String norwegian(Object value, TableStyle style, ZoneId zone) {
        return switch (value) {
            case null -> "";
            case BigDecimal d -> d.toPlainString().replace('.', ',');
            case LocalDate d -> DateTimeFormatter.ofPattern(style.day()).format(d);
            case Instant t -> DateTimeFormatter.ofPattern(style.time()).format(t.atZone(zone));
            default -> {
                String text = value.toString();
                yield LIKE_A_NUMBER.matcher(text).matches() ? text : Formulas.defused(text);
            }
        };
    }
}
