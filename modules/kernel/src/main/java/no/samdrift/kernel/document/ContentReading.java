package no.samdrift.kernel.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Makes of what was sent what is found and seen of it: words and small pictures. One after the other and not in anybody's
 * request, as what strangers sent may be hard to read; each is tried twice at most. R7, R8
 */
@ApplicationScoped
public class ContentReading {
    private static final Logger LOG = Logger.getLogger(ContentReading.class.getName());
    /** What is larger is only kept. */
    private static final long MOST = 50_000_000;

    @Inject
    ContentRows rows;

    @Inject
    Contents contents;

    /** Reads the next one; whether there was one. */
    public boolean readNext() {
        Optional<ContentRows.Unread> next = rows.tryNext();
        next.ifPresent(this::read);
        return next.isPresent();
    }

    private void read(ContentRows.Unread content) {
        String text = null;
        byte[] thumbnail = null;
        if (content.size() <= MOST) {
            Path file = fetched(content);
            try {
                text = ContentText.of(content.type(), file);
                thumbnail = Thumbnails.of(content.type(), file);
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                LOG.log(Level.INFO, e, () -> "Content " + content.id() + " could not be read");
            } finally {
                file.toFile().delete();
            }
        }
        rows.read(content, text, thumbnail);
    }

    private Path fetched(ContentRows.Unread content) {
        try {
            Path file = Files.createTempFile("samdrift-document", null);
            try (OutputStream out = Files.newOutputStream(file)) {
                contents.write(new DocumentFile("", content.type(), content.size(), content.sha256()), out);
            } catch (IOException | RuntimeException e) {
                Files.delete(file);
                throw e;
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
