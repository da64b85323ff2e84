package no.samdrift.web.ui.part;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import no.samdrift.kernel.table.TableFormat;

/** The ways out of a screen: the same table as CSV, spreadsheet or PDF. */
public class Downloads extends Div {
    /** Writes the table in the format. */
    @FunctionalInterface
    public interface Body {
        void write(TableFormat format, OutputStream out) throws IOException;
    }

    /** @param file name without extension */
    public Downloads(String file, Body body) {
        this(file, body, TableFormat.values());
    }

    public Downloads(String file, Body body, TableFormat... formats) {
        addClassName("downloads");
        for (TableFormat format : formats) {
            DownloadHandler handler = event -> {
                event.setFileName(file + "." + format.extension());
                event.setContentType(format.mediaType());
                body.write(format, event.getOutputStream());
            };
            Anchor anchor = new Anchor(handler, AttachmentType.DOWNLOAD, format.name());
            anchor.addClassName("list-export");
            anchor.getElement().setAttribute("aria-label", t("download.as", format.name()));
            add(anchor);
        }
    }
}
