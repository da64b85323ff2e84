package no.samdrift.web.api;

import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import no.samdrift.kernel.data.Versioned;
import no.samdrift.kernel.document.DocumentFile;

/** A file that somebody sent: handed out as it is, never opened here. */
public record Attachment(DocumentFile file, int version, StreamingOutput content) implements Versioned {
    /** What such a file may do in a browser that opens it all the same. */
    public static final String POLICY = "default-src 'none'; sandbox";

    String disposition() {
        String plain = file.name().replaceAll("[^\\w.() -]", "_");
        String exact = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + exact;
    }
}
