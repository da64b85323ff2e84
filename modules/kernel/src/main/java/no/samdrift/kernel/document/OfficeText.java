package no.samdrift.kernel.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The words of DOCX, XLSX, PPTX, ODT, ODS and ODP: XML in a ZIP, of which no more is inflated than a bound. */
final class OfficeText {
    private static final long MOST_INFLATED = 50_000_000;
    private static final int MOST_ENTRIES = 2_000;
    private static final Pattern WORDS = Pattern.compile(
            "word/(document|footnotes|header\\d*|footer\\d*)\\.xml|xl/sharedStrings\\.xml|ppt/slides/slide\\d+\\.xml|content\\.xml");
    /** After these begins another word. */
    private static final Set<String> ENDS = Set.of("p", "h", "tab", "br", "cr", "tc", "si", "table-cell", "line-break");

    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private OfficeText() {}

    static void read(Path file, TextSink words) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(in)) {
            Bounded inflated = new Bounded(zip);
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry();
                    entry != null && entries < MOST_ENTRIES;
                    entry = zip.getNextEntry(), entries++) {
                if (WORDS.matcher(entry.getName()).matches()) xml(inflated, words);
                inflated.skipRest();
            }
        }
    }

    private static void xml(InputStream in, TextSink words) throws IOException {
        try {
            XMLStreamReader xml = XML.createXMLStreamReader(in);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.CHARACTERS) words.write(xml.getText());
                else if (event == XMLStreamConstants.END_ELEMENT && ENDS.contains(xml.getLocalName())) words.write(" ");
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Of all entries together; the stream stays open for the next. */
    private static final class Bounded extends FilterInputStream {
        private long read;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int some = super.read(bytes, offset, length);
            read += Math.max(0, some);
            if (read > MOST_INFLATED) throw new TextSink.Enough();
            return some;
        }

        /** What is passed over is inflated too. */
        void skipRest() throws IOException {
            byte[] forgotten = new byte[64 * 1024];
            while (read(forgotten, 0, forgotten.length) >= 0) {}
        }

        @Override
        public void close() {}
    }
}
