package no.samdrift.kernel.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words of files that mean well, and of files that do not. */
class ContentTextTest {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @TempDir
    Path folder;

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("file"), content);
    }

    private Path zip(String entry, String... pieces) throws IOException {
        Path file = folder.resolve("zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            for (String piece : pieces) zip.write(piece.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return file;
    }

    /** R7 */
    @Test
    void wordsOfAnOfficeFileAreReadParagraphByParagraph() throws IOException {
        Path docx = zip("word/document.xml", """
                <w:document xmlns:w="w"><w:p><w:r><w:t>Journal</w:t></w:r><w:r><w:t>systemet</w:t></w:r></w:p>
                <w:p><w:r><w:t>er nede</w:t></w:r></w:p></w:document>""");
        assertEquals("Journalsystemet er nede", ContentText.of(DOCX, docx));
        Path odt = zip("content.xml", "<o:p xmlns:o=\"o\">Vedtak</o:p>");
        assertEquals("Vedtak", ContentText.of("application/vnd.oasis.opendocument.text", odt));
    }

    /** R7 */
    @Test
    void wordsOfAPdfAreRead() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText("Bilag om beredskap");
                content.endText();
            }
            pdf.save(out);
        }
        assertEquals("Bilag om beredskap", ContentText.of("application/pdf", file(out.toByteArray())));
    }

    /** R7 */
    @Test
    void plainTextIsReadInEitherCoding() throws IOException {
        assertEquals("Blåbær", ContentText.of("text/plain", file("Blåbær".getBytes(StandardCharsets.UTF_8))));
        assertEquals("Blåbær", ContentText.of("text/plain", file("Blåbær".getBytes(StandardCharsets.ISO_8859_1))));
        String long_ = "å".repeat(700_000);
        assertEquals(
                TextSink.MOST,
                ContentText.of("text/plain", file(long_.getBytes(StandardCharsets.UTF_8)))
                        .length());
        assertNull(ContentText.of("image/png", file(new byte[] {1})));
    }

    /** R7: a small file that would come to gigabytes. */
    @Test
    void aBombIsNotInflated() throws IOException {
        String[] blanks = new String[3000];
        Arrays.fill(blanks, "<a>" + " ".repeat(100_000) + "</a>");
        Path bomb = zip("word/media/bomb.bin", blanks);
        long start = System.nanoTime();
        assertNull(ContentText.of(DOCX, bomb));
        assertTrue(System.nanoTime() - start < 20_000_000_000L);
        String entities = "<!DOCTYPE a [<!ENTITY b \"" + "x".repeat(1000) + "\"><!ENTITY c \"" + "&b;".repeat(1000)
                + "\">]><a>" + "&c;".repeat(1000) + "</a>";
        String read = ContentText.of(DOCX, zip("word/document.xml", entities));
        assertTrue(read == null || read.length() <= TextSink.MOST);
    }

    /** R7 */
    @Test
    void aPdfThatIsTooHeavyIsLeft() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflate = new DeflaterOutputStream(packed)) {
            byte[] blanks = new byte[1_000_000];
            for (int i = 0; i < 70; i++) deflate.write(blanks);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            var stream = new PDStream(pdf);
            try (OutputStream raw = stream.getCOSObject().createRawOutputStream()) {
                raw.write(packed.toByteArray());
            }
            stream.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
            PDPage page = new PDPage();
            page.setContents(stream);
            pdf.addPage(page);
            pdf.save(out);
        }
        assertTrue(out.size() < 1_000_000);
        assertNull(ContentText.of("application/pdf", file(out.toByteArray())));
        assertThrows(IOException.class, () -> PdfWeight.check(folder.resolve("file")));
    }
}
