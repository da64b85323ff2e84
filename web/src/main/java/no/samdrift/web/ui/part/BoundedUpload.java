package no.samdrift.web.ui.part;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/**
 * Takes a file into memory, and no more of it than is allowed: what the browser checks, a request by hand does not. Or hands it
 * on as it comes, to whoever bounds it.
 */
public final class BoundedUpload {
    private static final long MOST_FORGOTTEN = 64L * 1024 * 1024;

    private BoundedUpload() {}

    public static UploadHandler of(int most, Consumer<byte[]> taken, Runnable tooLarge) {
        return event -> {
            byte[] bytes;
            try (InputStream in = event.getInputStream()) {
                bytes = in.readNBytes(most + 1);
            }
            UI ui = event.getUI();
            ui.access(() -> {
                if (bytes.length > most) tooLarge.run();
                else taken.accept(bytes);
            });
        };
    }

    /** Takes what comes, on the thread of its request, and may refuse it. */
    public interface Received<T> {
        T take(String name, InputStream in) throws IOException;
    }

    /** @param refused is told why; what was still coming is read and forgotten, as who sends does not listen */
    public static <T> UploadHandler streamed(
            Received<T> received, Consumer<T> taken, Consumer<RuntimeException> refused) {
        return event -> {
            UI ui = event.getUI();
            try (InputStream in = event.getInputStream()) {
                try {
                    T made = received.take(event.getFileName(), in);
                    ui.access(() -> taken.accept(made));
                } catch (RuntimeException e) {
                    ui.access(() -> refused.accept(e));
                    byte[] forgotten = new byte[64 * 1024];
                    for (long read = 0, some = 0; some >= 0 && read < MOST_FORGOTTEN; read += some)
                        some = in.read(forgotten);
                }
            }
        };
    }
}
