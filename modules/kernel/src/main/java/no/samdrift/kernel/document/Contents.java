package no.samdrift.kernel.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import no.samdrift.kernel.audit.WriteGuard;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.time.Time;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Content in the database, in parts of half a megabyte (R3). Parts are stored as they come, each for itself, under a content
 * without a hash; with the last one it gets its hash, or gives way to an equal one that was there before.
 */
@ApplicationScoped
public class Contents {
    static final int PART = 512 * 1024;
    /** What has been without a document for so long, nobody is about to name: an answer is written meanwhile. */
    private static final Duration LEFT = Duration.ofHours(12);

    private static final int AT_ONCE = 50;

    @Inject
    ContentRows rows;

    @Inject
    Time time;

    @Inject
    ContentTypes types;

    @Inject
    VirusScan scanner;

    @Inject
    Instance<WriteGuard> guards;

    /** The most that one document may have, in bytes. */
    @Inject
    @ConfigProperty(name = "samdrift.documents.max.bytes", defaultValue = "200000000")
    long most;

    /** In bytes; no more than a number of the API holds. */
    public long most() {
        return Math.min(most, Integer.MAX_VALUE);
    }

    /** Reads all of it; outside of any transaction, as it takes as long as the line is slow. R2 */
    DocumentFile take(String given, InputStream in) throws IOException {
        String name = FileNames.clean(given);
        byte[] part = in.readNBytes(PART);
        if (part.length == 0) throw RuleBroken.at("file", "documentEmpty");
        String type = types.of(name, part);
        long id = rows.begin(type);
        try (VirusScan.Scan scan = scanner.begin()) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            long size = 0;
            for (int no = 0; part.length > 0; no++, part = in.readNBytes(PART)) {
                size += part.length;
                if (size > most()) throw new DocumentTooLarge(most());
                digest.update(part);
                scan.pass(part);
                guards.forEach(WriteGuard::require);
                rows.keep(id, no, part);
            }
            scan.end();
            String sha256 = HexFormat.of().formatHex(digest.digest());
            adopt(id, sha256, size);
            return new DocumentFile(name, type, (int) size, sha256);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (IOException | RuntimeException e) {
            forget(id);
            throw e;
        }
    }

    /** Two of the same that come together meet at the unique hash; one of them stays. */
    private void adopt(long id, String sha256, long size) {
        while (!rows.adopt(id, sha256, size)) {
            if (!rows.touch(sha256)) continue; // it was swept just now
            forget(id);
            return;
        }
    }

    /** Part by part. */
    public void write(DocumentFile file, OutputStream out) throws IOException {
        long id = rows.id(file.sha256()).orElseThrow(() -> new EOFException("The content is gone"));
        long left = file.size();
        for (int no = 0; left > 0; no++) {
            byte[] part = rows.part(id, no).orElseThrow(() -> new EOFException("A part is missing"));
            out.write(part);
            left -= part.length;
        }
    }

    /** Takes away what no document names, and what never came whole; how many. */
    public int sweep() {
        List<Long> left = rows.left(time.now().minus(LEFT), AT_ONCE);
        left.forEach(this::forget);
        return left.size();
    }

    /** In small bites: all at once would be one great transaction. */
    private void forget(long id) {
        while (rows.shrink(id, AT_ONCE)) {}
    }
}
