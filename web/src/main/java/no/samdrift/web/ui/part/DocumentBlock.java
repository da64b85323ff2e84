package no.samdrift.web.ui.part;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samdrift.kernel.document.DocumentPlace;
import no.samdrift.kernel.document.DocumentPlace.May;
import no.samdrift.kernel.document.DocumentRow;
import no.samdrift.web.text.Formats;

/** The documents on a thing: seen, added, and each in its versions. Follows the thing by itself. */
public class DocumentBlock extends Block {
    private final DocumentDesk desk;
    private final String on;
    private final FieldErrors errors = new FieldErrors();
    private final Div shown = new Div();

    public DocumentBlock(DocumentDesk desk, DocumentPlace place) {
        super(t("documents.title"));
        this.desk = desk;
        this.on = place.on();
        addClassName("documents");
        desk.live.follow(this, Set.of(place.kind()), change -> change.subjectId() == place.id(), this::reload);
        add(errors, shown);
        if (place.may().contains(May.ADD)) {
            Div uploads = new Div(upload("document.add").pasted());
            if (DocumentUpload.photographs())
                uploads.add(upload("document.photograph").photographed());
            uploads.addClassName("document-uploads");
            add(uploads);
        }
        show(desk.documents.on(place));
    }

    private DocumentUpload upload(String key) {
        return new DocumentUpload(
                t(key), desk.contents.most(), errors, (name, in) -> desk.uploads.receive(on, name, in), file -> {
                    desk.documents.add(on, file);
                    Toast.done(t("document.added", file.name()));
                    reload();
                });
    }

    private void reload() {
        show(desk.documents.on(on));
    }

    private void show(List<DocumentRow> rows) {
        shown.removeAll();
        if (rows.isEmpty()) {
            shown.add(none(t("documents.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("document-list");
        rows.forEach(row -> list.add(item(row)));
        shown.add(list);
    }

    private ListItem item(DocumentRow row) {
        Anchor name = new Anchor(desk.file(row.id(), row.versions()), AttachmentType.INLINE, row.name());
        if (row.file().isShown()) name.setTarget("_blank");
        Span facts = new Span(Stream.of(size(row.size()), row.person(), Formats.dateTime(row.at()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · ")));
        facts.addClassName("document-facts");
        Div words = new Div(name, facts);
        words.addClassName("document-words");
        if (row.internal()) words.add(new StatusBadge(t("document.internal"), Tone.WARNING));
        Button more = new Button(
                VaadinIcon.ELLIPSIS_DOTS_V.create(), e -> new DocumentDialog(desk, row, this::reload).open());
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.setAriaLabel(t("document.more", row.name()));
        return new ListItem(picture(row), words, more);
    }

    private Component picture(DocumentRow row) {
        if (row.pictured()) {
            Image small = new Image(desk.thumbnail(row.id()), "");
            small.addClassName("document-thumbnail");
            return small;
        }
        Icon icon = (row.type().startsWith("image/") ? VaadinIcon.FILE_PICTURE : VaadinIcon.FILE_TEXT_O).create();
        icon.addClassName("document-picture");
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }

    /** In the greatest unit that leaves a figure before the comma. */
    static String size(long bytes) {
        if (bytes < 1000) return t("document.bytes", bytes);
        if (bytes < 1_000_000) return t("document.kilobytes", Formats.number(bytes / 1000));
        return t("document.megabytes", Formats.decimal(BigDecimal.valueOf(bytes, 6), 1));
    }
}
