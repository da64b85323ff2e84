package no.samdrift.web.ui.part;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.InputStream;
import java.util.function.Consumer;

/** Takes a file into memory, and no more of it than is allowed: what the browser checks, a request by hand does not. */
public final class BoundedUpload {
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
}
