package no.samdrift.kernel.table;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Iterator;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** Lays a table out on pages; finished pages are let go of as the rows come. */
final class PdfFile<T> {
    private static final int LANDSCAPE_FROM = 7;
    private static final int ADD_EVERY = 200;
    private static final float MARGIN = 36;
    private static final Color HEADER_FILL = new Color(0xE8ECEF);
    private static final Color LINE = new Color(0xC5CCD3);

    private final TableExport<T> table;
    private final Font body = PdfFonts.regular(9);
    private final Font bold = PdfFonts.bold(9);
    private final DateTimeFormatter date;
    private final DateTimeFormatter time;
    private final NumberFormat number;

    PdfFile(TableExport<T> table) {
        this.table = table;
        date = DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT).withLocale(table.locale());
        time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).withLocale(table.locale());
        number = NumberFormat.getNumberInstance(table.locale());
        number.setMaximumFractionDigits(6);
    }

    long write(Iterator<T> rows, OutputStream out) throws IOException {
        boolean wide = table.columns().size() >= LANDSCAPE_FROM;
        var document = new Document(wide ? PageSize.A4.rotate() : PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN + 12);
        var writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        writer.setPageEvent(new PageNumbers());
        document.addTitle(table.title());
        document.addCreator("Samdrift");
        document.setDocumentLanguage(table.locale().toLanguageTag());
        document.open();
        heading(document);
        long count = rows(document, rows);
        document.close();
        out.flush();
        return count;
    }

    private void heading(Document document) {
        var title = new Paragraph(table.title(), PdfFonts.bold(15));
        title.setSpacingAfter(4);
        document.add(title);
        if (table.subtitle() != null) {
            document.add(new Paragraph(table.subtitle(), PdfFonts.regular(10)));
        }
    }

    private long rows(Document document, Iterator<T> rows) {
        var grid = new PdfPTable(table.columns().size());
        grid.setWidthPercentage(100);
        grid.setSpacingBefore(10);
        grid.setHeaderRows(1);
        grid.setComplete(false);
        for (var column : table.columns()) {
            var cell = cell(column.header(), bold, Element.ALIGN_LEFT);
            cell.setBackgroundColor(HEADER_FILL);
            grid.addCell(cell);
        }
        long count = 0;
        while (rows.hasNext()) {
            T row = rows.next();
            for (var column : table.columns()) {
                Object value = column.value().apply(row);
                int align = value instanceof Number ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT;
                grid.addCell(cell(text(value), body, align));
            }
            if (++count % ADD_EVERY == 0) {
                document.add(grid);
            }
        }
        grid.setComplete(true);
        document.add(grid);
        return count;
    }

    private static PdfPCell cell(String text, Font font, int align) {
        var cell = new PdfPCell(new Phrase(text, font));
        cell.setHorizontalAlignment(align);
        cell.setPadding(4);
        cell.setBorder(PdfPCell.BOTTOM);
        cell.setBorderColor(LINE);
        return cell;
    }

    private String text(Object value) {
        return switch (value) {
            case null -> "";
            case Number n -> number.format(n);
            case LocalDate d -> date.format(d);
            case LocalDateTime t -> time.format(t);
            case ZonedDateTime t -> time.format(t.withZoneSameInstant(table.zone()));
            case Instant t -> time.format(t.atZone(table.zone()));
            case Duration d -> "%d:%02d".formatted(d.toHours(), Math.abs(d.toMinutesPart()));
            default -> value.toString();
        };
    }
}
