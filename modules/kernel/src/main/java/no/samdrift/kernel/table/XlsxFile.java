package no.samdrift.kernel.table;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a workbook row by row; what is written is let go of every thousand rows. */
final class XlsxFile {
    private static final int ROWS_A_SHEET = 1_048_576;
    private static final int FLUSH_EVERY = 1_000;
    private static final int MAX_TEXT = 32_767;
    private static final int MAX_SHEET_NAME = 25;
    private static final int MIN_WIDTH = 12;
    private static final int MAX_WIDTH = 40;
    private static final double SECONDS_A_DAY = 86_400;

    private XlsxFile() {}

    static <T> long write(TableExport<T> table, Iterator<T> rows, OutputStream out) throws IOException {
        var book = new Workbook(out, "Samdrift", null);
        long count = 0;
        int sheets = 0;
        do {
            var sheet = begin(book, table, ++sheets);
            int row = 1;
            while (row < ROWS_A_SHEET && rows.hasNext()) {
                writeRow(sheet, row, table, rows.next());
                count++;
                if (row++ % FLUSH_EVERY == 0) {
                    sheet.flush();
                }
            }
            sheet.finish();
        } while (rows.hasNext());
        book.finish();
        out.flush();
        return count;
    }

    private static <T> Worksheet begin(Workbook book, TableExport<T> table, int number) {
        var sheet = book.newWorksheet(sheetName(table.title()) + (number == 1 ? "" : " " + number));
        sheet.freezePane(0, 1);
        for (int c = 0; c < table.columns().size(); c++) {
            String header = table.columns().get(c).header();
            sheet.inlineString(0, c, text(header));
            sheet.style(0, c).bold().set();
            sheet.width(c, Math.clamp(header.length() + 4L, MIN_WIDTH, MAX_WIDTH));
        }
        return sheet;
    }

    /** Excel refuses some characters, and names over 31. */
    private static String sheetName(String title) {
        String name = text(title == null ? "" : title)
                .replaceAll("[\\[\\]:*?/\\\\']", " ")
                .strip();
        return name.isEmpty() ? "Samdrift" : name.substring(0, Math.min(name.length(), MAX_SHEET_NAME));
    }

    private static <T> void writeRow(Worksheet sheet, int row, TableExport<T> table, T item) {
        for (int c = 0; c < table.columns().size(); c++) {
            Object value = table.columns().get(c).value().apply(item);
            switch (value) {
                case null -> {}
                case Number n -> sheet.value(row, c, n);
                case Boolean b -> sheet.value(row, c, b);
                case LocalDate d -> {
                    sheet.value(row, c, d);
                    sheet.style(row, c).format(format(table.style().day())).set();
                }
                case LocalDateTime t -> time(sheet, row, c, t, table.style());
                case Instant t -> time(sheet, row, c, LocalDateTime.ofInstant(t, table.zone()), table.style());
                case Duration d -> {
                    sheet.value(row, c, d.toMillis() / 1000.0 / SECONDS_A_DAY);
                    sheet.style(row, c).format("[h]:mm").set();
                }
                default -> sheet.inlineString(row, c, text(value.toString()));
            }
        }
    }

    private static void time(Worksheet sheet, int row, int column, LocalDateTime time, TableStyle style) {
        sheet.value(row, column, time);
        sheet.style(row, column).format(format(style.time())).set();
    }

    /** Excel writes the letters of a pattern small. */
    private static String format(String pattern) {
        return pattern.toLowerCase(Locale.ROOT);
    }

    /** XML knows no control characters, and a cell no more than 32 767 characters. */
    private static String text(String raw) {
        String clean = raw.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
        return clean.length() <= MAX_TEXT ? clean : clean.substring(0, MAX_TEXT);
    }
}
