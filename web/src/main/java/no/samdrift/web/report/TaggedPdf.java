package no.samdrift.web.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.librepdf.openpdf.fonts.Liberation;

/** Well-formed XHTML in, a PDF that screen readers and archives accept out: PDF/UA-1 and PDF/A-2a. */
final class TaggedPdf {
    private static final byte[] REGULAR = font("LiberationSans-Regular.ttf");
    private static final byte[] BOLD = font("LiberationSans-Bold.ttf");
    /** A page costs a megabyte or more while it is laid out. */
    private static final Semaphore AT_ONCE = new Semaphore(2);
    /** Kept, so that the level set here is not collected with it. */
    private static final Logger TALKATIVE = Logger.getLogger("com.openhtmltopdf");

    static {
        TALKATIVE.setLevel(Level.WARNING);
    }

    private TaggedPdf() {}

    static void write(String xhtml, OutputStream out) throws IOException {
        AT_ONCE.acquireUninterruptibly();
        try {
            var builder = new PdfRendererBuilder();
            builder.withHtmlContent(xhtml, "/");
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
            builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            builder.useFont(() -> new ByteArrayInputStream(REGULAR), "Liberation Sans", 400, FontStyle.NORMAL, true);
            builder.useFont(() -> new ByteArrayInputStream(BOLD), "Liberation Sans", 700, FontStyle.NORMAL, true);
            builder.withProducer("Samdrift");
            builder.toStream(out);
            builder.run();
        } finally {
            AT_ONCE.release();
        }
    }

    /** The letters of it, for what is drawn. */
    static InputStream regular() {
        return new ByteArrayInputStream(REGULAR);
    }

    private static byte[] font(String file) {
        try (var in = Liberation.class.getResourceAsStream("/liberation/" + file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
