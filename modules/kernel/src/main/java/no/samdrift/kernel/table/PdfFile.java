package no.samdrift.kernel.table;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
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
    private static final int SAMPLE = 200;
    private static final float MARGIN = 36;
    private static final float PADDING = 4;
    private static final float MIN_WIDTH = 40;
    private static final float MAX_WIDTH = 220;
    private static final Color HEADER_FILL = new Color(0xE8ECEF);
    private static final Color LINE = new Color(0xC5CCD3);

    private final TableExport<T> table;
    private final Font body = PdfFonts.regular(9);
    private final Font bold = PdfFonts.bold(9);
    private final CellTexts texts;

    PdfFile(TableExport<T> table) {
        this.table = table;
        texts = new CellTexts(table.locale(), table.zone());
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
        var sample = new ArrayList<T>();
        while (sample.size() < SAMPLE && rows.hasNext()) {
            sample.add(rows.next());
        }
        var grid = grid(sample);
        long count = 0;
        for (var row : sample) {
            add(grid, row);
            count++;
        }
        while (rows.hasNext()) {
            add(grid, rows.next());
            if (++count % ADD_EVERY == 0) {
                document.add(grid);
            }
        }
        grid.setComplete(true);
        document.add(grid);
        return count;
    }

    /** Columns as wide as what stands in them, judged by the first rows. */
    private PdfPTable grid(List<T> sample) {
        var columns = table.columns();
        var grid = new PdfPTable(columns.size());
        var widths = new float[columns.size()];
        for (int c = 0; c < columns.size(); c++) {
            var column = columns.get(c);
            var values = sample.stream().map(column.value()).toList();
            boolean numbers = values.stream().anyMatch(v -> v instanceof Number);
            widths[c] = width(column.header(), values);
            var cell = cell(column.header(), bold, numbers ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
            cell.setBackgroundColor(HEADER_FILL);
            grid.addCell(cell);
        }
        grid.setWidths(widths);
        grid.setWidthPercentage(100);
        grid.setSpacingBefore(10);
        grid.setHeaderRows(1);
        grid.setComplete(false);
        return grid;
    }

    private float width(String header, List<Object> values) {
        float widest = bold.getBaseFont().getWidthPoint(header, bold.getSize());
        for (var value : values) {
            widest = Math.max(widest, body.getBaseFont().getWidthPoint(texts.of(value), body.getSize()));
        }
        return Math.clamp(widest + 2 * PADDING, MIN_WIDTH, MAX_WIDTH);
    }

    private void add(PdfPTable grid, T row) {
        for (var column : table.columns()) {
            Object value = column.value().apply(row);
            int align = value instanceof Number ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT;
            grid.addCell(cell(texts.of(value), body, align));
        }
    }

    private static PdfPCell cell(String text, Font font, int align) {
        var cell = new PdfPCell(new Phrase(text, font));
        cell.setHorizontalAlignment(align);
        cell.setPadding(PADDING);
        cell.setBorder(PdfPCell.BOTTOM);
        cell.setBorderColor(LINE);
        return cell;
    }
}
