package no.samdrift.web.ui.part;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import no.samdrift.kernel.document.DocumentRow;
import no.samdrift.kernel.document.DocumentVersion;

/** One document: its versions, a new one, and its end. */
class DocumentDialog extends Dialog {
    private final DocumentDesk desk;
    private final DocumentRow row;
    private final Runnable changed;

    /** @param changed shows what came of it */
    DocumentDialog(DocumentDesk desk, DocumentRow row, Runnable changed) {
        this.desk = desk;
        this.row = row;
        this.changed = changed;
        setHeaderTitle(row.name());
        addClassName("form-dialog");
        FieldErrors errors = new FieldErrors();
        add(errors, versions());
        if (row.mayChange()) {
            add(new DocumentUpload(
                    t("document.renew"),
                    desk.contents.most(),
                    errors,
                    (name, in) -> desk.uploads.receive(row.id(), name, in),
                    file -> done(() -> desk.documents.renew(row.id(), row.version(), file), "document.renewed")));
            Button remove = new Button(t("document.remove"), e -> remove());
            remove.addThemeVariants(ButtonVariant.ERROR);
            getFooter().add(remove);
        }
        getFooter().add(new Button(t("action.close"), e -> close()));
    }

    private SmallTable versions() {
        SmallTable table = new SmallTable(
                t("document.versions"),
                t("document.version"),
                t("document.name"),
                ">" + t("document.size"),
                t("document.by"),
                t("document.at"));
        for (DocumentVersion version : desk.documents.versions(row.id())) {
            Anchor file = new Anchor(desk.file(row.id(), version.no()), AttachmentType.INLINE, version.name());
            table.row(version.no(), file, DocumentBlock.size(version.size()), version.person(), version.at());
        }
        return table;
    }

    private void remove() {
        Confirm.askDangerous(
                t("document.removeAsk", row.name()),
                t("document.removeMeans", row.versions()),
                t("document.remove"),
                () -> done(() -> desk.documents.remove(row.id()), "document.removed"));
    }

    private void done(Runnable work, String said) {
        work.run();
        close();
        Toast.done(t(said, row.name()));
        changed.run();
    }
}
