package no.samdrift.web.api;

import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import no.samdrift.kernel.refusal.RuleBroken;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.MultipartInput;
import org.apache.commons.fileupload2.core.ParameterParser;

/** The part {@code file} of a form, read as it comes: the server's own reader would put all of it on disk first. */
public final class FormFile {
    private static final int MOST_PARTS = 10;
    private static final int MOST_HEADER = 4096;
    /** After a refusal so much is read and forgotten: who still sends does not listen. */
    private static final long MOST_FORGOTTEN = 64L * 1024 * 1024;

    private FormFile() {}

    /** Takes the file; its name is as the sender gave it. */
    public interface Taken<T> {
        T take(String name, InputStream in) throws IOException;
    }

    public static <T> T read(HttpHeaders headers, InputStream form, Taken<T> taken) throws IOException {
        try {
            return parts(headers, form, taken);
        } catch (FileUploadException | IllegalArgumentException e) {
            forget(form);
            throw RuleBroken.at("file", "badForm");
        } catch (RuntimeException e) {
            forget(form);
            throw e;
        }
    }

    private static <T> T parts(HttpHeaders headers, InputStream form, Taken<T> taken) throws IOException {
        MultipartInput parts = input(headers, form);
        boolean more = parts.skipPreamble();
        for (int no = 0; more && no < MOST_PARTS; no++) {
            Map<String, String> said = disposition(parts.readHeaders());
            if ("file".equals(said.get("name"))) {
                T made = taken.take(said.get("filename"), parts.newInputStream());
                forget(form);
                return made;
            }
            parts.discardBodyData();
            more = parts.readBoundary();
        }
        throw RuleBroken.at("file", "required");
    }

    private static MultipartInput input(HttpHeaders headers, InputStream form) throws IOException {
        String boundary = headers.getMediaType().getParameters().get("boundary");
        if (boundary == null) throw RuleBroken.at("file", "badForm");
        MultipartInput parts = MultipartInput.builder()
                .setInputStream(form)
                .setBoundary(boundary.getBytes(StandardCharsets.ISO_8859_1))
                .setPartHeaderSizeMax(MOST_HEADER)
                .get();
        parts.setHeaderCharset(StandardCharsets.UTF_8);
        return parts;
    }

    /** What stood in a part; {@code fileName} null where it is no file. */
    public record Part(String fileName, byte[] content) {}

    /** Forms of few parts, by their names; of each no more than {@code most} bytes and one. */
    public static Map<String, Part> all(HttpHeaders headers, InputStream form, int most) throws IOException {
        try {
            MultipartInput parts = input(headers, form);
            Map<String, Part> all = new HashMap<>();
            boolean more = parts.skipPreamble();
            for (int no = 0; more && no < MOST_PARTS; no++) {
                Map<String, String> said = disposition(parts.readHeaders());
                try (InputStream in = parts.newInputStream()) {
                    all.put(said.get("name"), new Part(said.get("filename"), in.readNBytes(most + 1)));
                }
                more = parts.readBoundary();
            }
            return all;
        } catch (FileUploadException | IllegalArgumentException e) {
            throw RuleBroken.at("file", "badForm");
        } finally {
            forget(form);
        }
    }

    private static Map<String, String> disposition(String headers) {
        ParameterParser parser = new ParameterParser();
        parser.setLowerCaseNames(true);
        return headers.lines()
                .filter(line -> line.regionMatches(true, 0, "Content-Disposition:", 0, 20))
                .findFirst()
                .map(line -> parser.parse(line.substring(20), ';'))
                .orElse(Map.of());
    }

    private static void forget(InputStream form) throws IOException {
        byte[] forgotten = new byte[64 * 1024];
        long read = 0;
        for (long some = 0; some >= 0 && read < MOST_FORGOTTEN; read += some) some = form.read(forgotten);
    }
}
