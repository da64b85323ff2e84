package no.samdrift.web.report;

import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Draws on a page of PDF: areas, lines and letters of one size. Lengths are points from the lower left corner. */
final class PaperPen implements AutoCloseable {
    private static final float SIZE = 7;

    private final PDFont font;
    private final PDPageContentStream stream;

    PaperPen(PDDocument document, PDPage page) throws IOException {
        font = PDType0Font.load(document, TaggedPdf.regular(), true);
        stream = new PDPageContentStream(document, page);
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    void fill(Color colour, float x, float y, float wide, float tall) throws IOException {
        stream.setNonStrokingColor(colour);
        stream.addRect(x, y, wide, tall);
        stream.fill();
    }

    void mark(Color colour, float x, float y, boolean square) throws IOException {
        if (square) {
            fill(colour, x - 2, y - 2, 4, 4);
            return;
        }
        stream.setNonStrokingColor(colour);
        stream.moveTo(x, y - 3.2f);
        stream.lineTo(x + 3.2f, y);
        stream.lineTo(x, y + 3.2f);
        stream.lineTo(x - 3.2f, y);
        stream.fill();
    }

    void line(Color colour, float x1, float y1, float x2, float y2) throws IOException {
        stroke(colour, 0.5f, x1, y1, x2, y2);
    }

    void stroke(Color colour, float thick, float x1, float y1, float x2, float y2) throws IOException {
        stream.setStrokingColor(colour);
        stream.setLineWidth(thick);
        stream.moveTo(x1, y1);
        stream.lineTo(x2, y2);
        stream.stroke();
    }

    void middle(Color colour, float x, float y, String text) throws IOException {
        write(colour, x - wide(text) / 2, y, text);
    }

    void write(Color colour, float x, float y, String text) throws IOException {
        stream.beginText();
        stream.setFont(font, SIZE);
        stream.setNonStrokingColor(colour);
        stream.newLineAtOffset(x, y);
        stream.showText(known(text));
        stream.endText();
    }

    String shortened(String text, float most) throws IOException {
        if (wide(text) <= most) return text;
        String left = text;
        while (left.length() > 1 && wide(left + "…") > most) left = left.substring(0, left.length() - 1);
        return left.strip() + "…";
    }

    float wide(String text) throws IOException {
        return font.getStringWidth(known(text)) / 1000 * SIZE;
    }

    /** Signs the font does not have would end the document; a name of a system may hold any. */
    private String known(String text) {
        StringBuilder known = new StringBuilder();
        text.codePoints().forEach(c -> {
            try {
                font.encode(Character.toString(c));
                known.appendCodePoint(c);
            } catch (IOException | IllegalArgumentException e) {
                known.append('?');
            }
        });
        return known.toString();
    }
}
