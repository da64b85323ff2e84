package no.samdrift.web.ui.part;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import no.samdrift.kernel.document.DocumentFile;

/** Files that go with what is being written: there already, and hung on it when it is sent. */
public class PendingFiles extends Div {
    private final DocumentDesk desk;
    private final List<DocumentFile> files = new ArrayList<>();
    private final Div shown = new Div();

    /** @param on the thing that is written about, as {@code incident:INC-2026-000123} */
    public PendingFiles(DocumentDesk desk, FieldErrors errors, Supplier<String> on) {
        this.desk = desk;
        addClassName("pending-files");
        DocumentUpload upload = new DocumentUpload(
                t("document.add"),
                desk.contents.most(),
                errors,
                (name, in) -> desk.uploads.receive(on.get(), name, in),
                file -> {
                    files.add(file);
                    draw();
                });
        add(shown, upload);
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

    /** Hangs them on the entry that was written. */
    public void send(long entry) {
        List.copyOf(files).forEach(file -> {
            desk.documents.add("entry:" + entry, file);
            files.remove(file);
        });
        draw();
    }
}
