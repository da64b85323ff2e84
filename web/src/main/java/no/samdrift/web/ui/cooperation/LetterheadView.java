package no.samdrift.web.ui.cooperation;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.Base64;
import no.samdrift.cooperation.letterhead.Letterhead;
import no.samdrift.cooperation.letterhead.LetterheadFacts;
import no.samdrift.cooperation.letterhead.Letterheads;
import no.samdrift.web.ui.part.Block;
import no.samdrift.web.ui.part.BoundedUpload;
import no.samdrift.web.ui.part.FieldErrors;
import no.samdrift.web.ui.part.PageHeader;
import no.samdrift.web.ui.part.RecordForm;
import no.samdrift.web.ui.part.Toast;

/** What stands at the head of papers, as it will look, and how it is changed. */
@Route("admin/letterhead")
public class LetterheadView extends Main {
    private final Letterheads letterheads;
    private final FieldErrors errors = new FieldErrors();
    private final Div body = new Div();

    @Inject
    public LetterheadView(Letterheads letterheads) {
        this.letterheads = letterheads;
        addClassName("page");
        Button edit = new Button(t("action.edit"), e -> edit());
        add(new PageHeader(t("letterhead.title"), t("letterhead.lead"), edit), body);
        draw(letterheads.get());
    }

    private void draw(Letterhead now) {
        body.removeAll();
        body.add(new Block(t("letterhead.preview"), preview(now)), new Block(t("letterhead.mark"), errors, mark(now)));
    }

    private static Div preview(Letterhead now) {
        Div sheet = new Div();
        sheet.addClassName("letterhead");
        if (now.mark() != null) {
            String source = "data:image/png;base64," + Base64.getEncoder().encodeToString(now.mark());
            sheet.add(new Image(source, t("paper.mark", now.name())));
        }
        if (!now.name().isEmpty()) sheet.add(new Span(now.name()));
        if (now.mark() == null && now.name().isEmpty()) return new Div(new Paragraph(t("letterhead.none")));
        return sheet;
    }

    private Div mark(Letterhead now) {
        Upload upload = new Upload();
        upload.setUploadHandler(BoundedUpload.of(
                Letterheads.MOST,
                picture -> {
                    if (!errors.during(() -> marked(picture))) upload.clearFileList();
                },
                () -> errors.show(null, t("refusal.notAPicture"))));
        upload.setAcceptedMimeTypes("image/png", "image/jpeg", "image/gif");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Letterheads.MOST);
        upload.setI18n(words());
        upload.addFileRejectedListener(e -> errors.show(null, e.getErrorMessage()));
        Div mark = new Div(new Paragraph(t("letterhead.markHint")), upload);
        if (now.mark() != null) {
            Button remove = new Button(t("letterhead.remove"), e -> marked(null));
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            mark.add(remove);
        }
        return mark;
    }

    private static UploadI18N words() {
        String choose = t("letterhead.choose");
        String drop = t("letterhead.drop");
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(choose).setMany(choose))
                .setDropFiles(new UploadI18N.DropFiles().setOne(drop).setMany(drop))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(t("refusal.notAPicture"))
                        .setIncorrectFileType(t("refusal.notAPicture"))
                        .setTooManyFiles(t("refusal.notAPicture")));
    }

    private void marked(byte[] picture) {
        draw(letterheads.mark(picture));
        Toast.done(t("form.saved"));
    }

    private void edit() {
        Letterhead now = letterheads.get();
        var form = new RecordForm<>(t("letterhead.title"), LetterheadFacts.class, now.facts(), facts -> {
            draw(letterheads.change(now.version(), facts));
            Toast.done(t("form.saved"));
        });
        TextField name = form.wide("name", new TextField(t("letterhead.name")));
        name.setHelperText(t("letterhead.nameHint"));
        form.open();
    }
}
