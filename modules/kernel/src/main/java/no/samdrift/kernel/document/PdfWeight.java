package no.samdrift.kernel.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * How much a PDF would come to in memory, found without keeping any of it: a reader of PDF inflates each of its streams whole.
 */
final class PdfWeight {
    private static final long MOST_OF_ONE = 64_000_000;
    private static final long MOST = 400_000_000;
    /** Packed twice, or packed in a way that is told elsewhere: no more is known of it by inflating once. */
    private static final Pattern UNKNOWN = Pattern.compile(
            "/Filter\\s*(\\d+\\s+\\d+\\s+R|\\[[^\\]]{0,200}?(Fl|LZW)[^\\]]{0,200}?/(Fl|LZW)|\\[?\\s*/[^/>\\]]{0,40}#|\\[?\\s*/LZW)");

    private static final Pattern STREAM = Pattern.compile("stream\\r?\\n");

    private PdfWeight() {}

    /** @throws IOException where it is too heavy */
    static void check(Path file) throws IOException {
        byte[] bytes;
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer all = ByteBuffer.allocate((int) channel.size());
            while (all.hasRemaining() && channel.read(all) >= 0) {}
            bytes = all.array();
        }
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (UNKNOWN.matcher(text).find()) throw new IOException("Packed in a way that cannot be weighed");
        long sum = 0;
        Matcher stream = STREAM.matcher(text);
        while (stream.find()) {
            sum += inflated(bytes, stream.end());
            if (sum > MOST) throw new IOException("Too heavy");
        }
    }

    /** 0 where nothing is packed there. */
    private static long inflated(byte[] bytes, int from) throws IOException {
        Inflater inflater = new Inflater();
        byte[] forgotten = new byte[64 * 1024];
        long size = 0;
        try {
            inflater.setInput(bytes, from, bytes.length - from);
            while (!inflater.finished()) {
                int some = inflater.inflate(forgotten);
                if (some == 0 && (inflater.needsInput() || inflater.needsDictionary())) break;
                size += some;
                if (size > MOST_OF_ONE) throw new IOException("A stream is too heavy");
            }
        } catch (DataFormatException e) {
            return size;
        } finally {
            inflater.end();
        }
        return size;
    }
}
