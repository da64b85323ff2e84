package no.samdrift.web.ui.part;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.document.DocumentFile;

/** Files that go with what is being written: there already, and hung on it when it is sent. */
public class PendingFiles extends Div {
    private final DocumentDesk desk;
    private final List<DocumentFile> files = new ArrayList<>();
    private final Div shown = new Div();

    /** @param on the thing that is written about, as {@code incident:INC-2026-000123} */
    public PendingFiles(DocumentDesk desk, FieldErrors errors, Supplier<String> on) {
        this(desk, errors, (name, in) -> desk.uploads.receive(on.get(), name, in));
    }

    /** @param begins what who fills in the form of a new thing holds */
    public PendingFiles(DocumentDesk desk, FieldErrors errors, Right begins) {
        this(desk, errors, (name, in) -> desk.uploads.receive(begins, name, in));
    }

    private PendingFiles(DocumentDesk desk, FieldErrors errors, BoundedUpload.Received<DocumentFile> received) {
        this.desk = desk;
        addClassName("pending-files");
        Div uploads = new Div(upload("document.add", errors, received));
        if (DocumentUpload.photographs())
            uploads.add(upload("document.photograph", errors, received).photographed());
        uploads.addClassName("document-uploads");
        add(shown, uploads);
    }

    private DocumentUpload upload(String label, FieldErrors errors, BoundedUpload.Received<DocumentFile> received) {
        return new DocumentUpload(t(label), desk.contents.most(), errors, received, file -> {
            files.add(file);
            draw();
        });
    }

    private void draw() {
        shown.removeAll();
        for (DocumentFile file : files) {
            RemoveButton remove = new RemoveButton(t("document.leaveOut", file.name()));
            remove.addClickListener(e -> {
                files.remove(file);
                draw();
            });
            Div row = new Div(new Span(file.name() + ", " + DocumentBlock.size(file.size())), remove);
            row.addClassName("pending-file");
            shown.add(row);
        }
    }

    /** Hangs them on what was written, as {@code entry:123}. */
    public void send(String on) {
        List.copyOf(files).forEach(file -> {
            desk.documents.add(on, file);
            files.remove(file);
        });
        draw();
    }
}
