package no.samdrift.web.ui.part;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import no.samdrift.kernel.table.Formulas;
import no.samdrift.web.text.Formats;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Everything a list would show if one scrolled to the end, as CSV or as a spreadsheet; written page by page, without a cap. */
class ListExport<T> {
    private static final int PAGE = 500;
    private final ListSource<T> source;
    private final ListQuery query;
    private final List<ListColumn<T>> columns;

    ListExport(ListSource<T> source, ListQuery query, List<ListColumn<T>> columns) {
        this.source = source;
        this.query = query;
        this.columns = columns;
    }

    /** Semicolons and a byte order mark: what a Norwegian Excel opens without asking. */
    void csv(OutputStream out) throws IOException {
        out.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        try (CsvWriter csv =
                CsvWriter.builder().fieldSeparator(';').build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            csv.writeRecord(columns.stream().map(ListColumn::header).toList());
            each(row -> csv.writeRecord(columns.stream()
                    .map(c -> harmless(text(c.value().apply(row))))
                    .toList()));
        }
    }

    void xlsx(OutputStream out, String title) throws IOException {
        try (Workbook book = new Workbook(out, "Samdrift", "1.0")) {
            Worksheet sheet = book.newWorksheet(title.length() > 31 ? title.substring(0, 31) : title);
            for (int c = 0; c < columns.size(); c++) {
                sheet.value(0, c, columns.get(c).header());
                sheet.style(0, c).bold().set();
            }
            sheet.freezePane(0, 1);
            int[] line = {1};
            each(row -> {
                for (int c = 0; c < columns.size(); c++) {
                    cell(sheet, line[0], c, columns.get(c).value().apply(row));
                }
                line[0]++;
            });
        }
    }

    private void each(Consumer<T> consumer) {
        List<T> rows;
        int offset = 0;
        do {
            rows = source.page(query.page(offset, PAGE));
            rows.forEach(consumer);
            offset += rows.size();
        } while (rows.size() == PAGE);
    }

    private static void cell(Worksheet sheet, int row, int column, Object value) {
        switch (value) {
            case null -> {}
            case Number number -> sheet.value(row, column, number);
            case LocalDate date -> {
                sheet.value(row, column, date);
                sheet.style(row, column).format("dd.mm.yyyy").set();
            }
            case Instant instant -> {
                sheet.value(row, column, instant.atZone(Formats.ZONE).toLocalDateTime());
                sheet.style(row, column).format("dd.mm.yyyy hh:mm").set();
            }
            default -> sheet.value(row, column, value.toString());
        }
    }

    private static String text(Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString().replace('.', ',');
            case LocalDate date -> Formats.date(date);
            case Instant instant -> Formats.dateTime(instant);
            default -> value.toString();
        };
    }

    /** A text that a spreadsheet would run as a formula is defused; numbers stay numbers. */
    static String harmless(String text) {
        return text.matches("[-+]?[0-9 .,]+") ? text : Formulas.defused(text);
    }
}
