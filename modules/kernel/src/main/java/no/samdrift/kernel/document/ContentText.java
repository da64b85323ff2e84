package no.samdrift.kernel.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The words in a file, as far as they are needed to find it. R7 */
final class ContentText {
    private static final Logger LOG = Logger.getLogger(ContentText.class.getName());
    private static final int MOST_PAGES = 300;
    private static final int MOST_BYTES = 1_000_000;

    private ContentText() {}

    /** Null where there are none, or none that can be read. */
    static String of(String type, Path file) {
        TextSink words = new TextSink();
        try {
            if (type.equals("application/pdf")) pdf(file, words);
            else if (type.startsWith("application/vnd.o")) OfficeText.read(file, words);
            else if (type.startsWith("text/")) plain(file, words);
        } catch (TextSink.Enough e) {
            // what was read is enough
        } catch (IOException e) {
            LOG.log(Level.FINE, e, () -> "A file of type " + type + " could not be read to its end");
        }
        return words.text();
    }

    private static void plain(Path file, TextSink words) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES);
            words.write(decoded(bytes));
        }
    }

    private static String decoded(byte[] bytes) {
        // the last character may be cut in two, which is no reason to take the rest for something else
        for (int cut = 0; cut < 4 && cut <= bytes.length; cut++) {
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes, 0, bytes.length - cut))
                        .toString();
            } catch (CharacterCodingException e) {
                if (bytes.length < MOST_BYTES) break;
            }
        }
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static void pdf(Path file, TextSink words) throws IOException {
        PdfWeight.check(file);
        try (PDDocument document =
                Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setEndPage(MOST_PAGES);
            stripper.writeText(document, words);
        }
    }
}
