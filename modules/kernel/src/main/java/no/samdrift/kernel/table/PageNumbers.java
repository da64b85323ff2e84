package no.samdrift.kernel.table;

import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** "3 / 12" at the foot; the total is filled in when the last page is known. */
final class PageNumbers extends PdfPageEventHelper {
    private static final float SIZE = 8;
    private PdfTemplate total;

    @Override
    public void onOpenDocument(PdfWriter writer, Document document) {
        total = writer.getDirectContent().createTemplate(40, 12);
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        var font = PdfFonts.regular(SIZE).getBaseFont();
        String text = writer.getPageNumber() + " / ";
        float x = document.right() - 40;
        float y = document.bottom() - 18;
        var canvas = writer.getDirectContent();
        write(canvas, text, x - font.getWidthPoint(text, SIZE), y);
        canvas.addTemplate(total, x, y);
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        write(total, String.valueOf(writer.getPageNumber() - 1), 0, 0);
    }

    private static void write(PdfContentByte canvas, String text, float x, float y) {
        canvas.beginText();
        canvas.setFontAndSize(PdfFonts.regular(SIZE).getBaseFont(), SIZE);
        canvas.setTextMatrix(x, y);
        canvas.showText(text);
        canvas.endText();
    }
}
