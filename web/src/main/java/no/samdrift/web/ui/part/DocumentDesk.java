package no.samdrift.web.ui.part;

import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.stream.Collectors;
import no.samdrift.kernel.document.Contents;
import no.samdrift.kernel.document.DocumentFile;
import no.samdrift.kernel.document.DocumentPlace;
import no.samdrift.kernel.document.DocumentRow;
import no.samdrift.kernel.document.Documents;
import no.samdrift.kernel.document.Uploads;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.web.live.LiveViews;

/** What the screens of documents ask; passed on as one thing. */
@Dependent
public class DocumentDesk {
    /** A picture does nothing; the browser's own reader of PDF would not start in a sandbox. */
    private static final String STRICT = "default-src 'none'; style-src 'unsafe-inline'";

    @Inject
    Documents documents;

    @Inject
    Uploads uploads;

    @Inject
    Contents contents;

    @Inject
    LiveViews live;

    /** A version of a document, asked for anew each time; what a browser may not show is only handed out. */
    DownloadHandler file(long id, int no) {
        return event -> {
            try {
                DocumentFile file = documents.file(id, no);
                if (file.isShown()) event.inline(file.name());
                else event.setFileName(file.name());
                event.setContentType(file.type());
                event.setContentLength(file.size());
                boolean pdf = file.type().equals("application/pdf");
                event.getResponse().setHeader("Content-Security-Policy", pdf ? STRICT : STRICT + "; sandbox");
                contents.write(file, event.getOutputStream());
            } catch (NotFound e) {
                event.getResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
            }
        };
    }

    /** What hangs on the entries of a thing, by the entry: the names, with commas between. */
    public Map<Long, String> namesByPart(DocumentPlace place) {
        return documents.on(place).stream()
                .filter(row -> row.partId() != null)
                .collect(Collectors.groupingBy(
                        DocumentRow::partId, Collectors.mapping(DocumentRow::name, Collectors.joining(", "))));
    }

    DownloadHandler thumbnail(long id) {
        return event -> {
            try {
                byte[] picture = documents.thumbnail(id).orElseThrow(() -> new NotFound("document", id));
                event.inline("picture.jpg");
                event.setContentType("image/jpeg");
                event.setContentLength(picture.length);
                event.getOutputStream().write(picture);
            } catch (NotFound e) {
                event.getResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
            }
        };
    }
}
