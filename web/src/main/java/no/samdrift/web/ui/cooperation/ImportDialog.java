package no.samdrift.web.ui.cooperation;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import no.samdrift.cooperation.people.ImportProblem;
import no.samdrift.cooperation.people.PeopleImport;
import no.samdrift.cooperation.people.PeoplePreview;
import no.samdrift.kernel.InvalidInput;
import no.samdrift.web.text.Texts;
import no.samdrift.web.ui.part.BoundedUpload;
import no.samdrift.web.ui.part.SmallTable;
import no.samdrift.web.ui.part.StatusBadge;
import no.samdrift.web.ui.part.Toast;
import no.samdrift.web.ui.part.Tone;

/** A file of people: first what it would do and what is wrong with it, then all of it or nothing. */
class ImportDialog extends Dialog {
    private static final int MOST_BYTES = 5 * 1024 * 1024;
    private static final int SHOWN = 50;

    private final PeopleImport imports;
    private final Runnable then;
    private final Div result = new Div();
    private final Button run = new Button(t("peopleImport.run"), e -> run());
    private byte[] file;

    ImportDialog(PeopleImport imports, Runnable then) {
        this.imports = imports;
        this.then = then;
        setHeaderTitle(t("people.import"));
        addClassName("form-dialog");
        run.addThemeVariants(ButtonVariant.PRIMARY);
        run.setEnabled(false);
        getFooter().add(new Button(t("action.cancel"), e -> close()), run);
        add(new Paragraph(t("peopleImport.how")), upload(), result);
    }

    private Upload upload() {
        Upload upload =
                new Upload(BoundedUpload.of(MOST_BYTES, this::preview, () -> Toast.failure(t("peopleImport.tooBig"))));
        upload.setAcceptedFileExtensions(".csv");
        upload.setMaxFileSize(MOST_BYTES);
        upload.setMaxFiles(1);
        UploadI18N words = new UploadI18N();
        words.setAddFiles(
                new UploadI18N.AddFiles().setOne(t("peopleImport.choose")).setMany(t("peopleImport.choose")));
        words.setDropFiles(
                new UploadI18N.DropFiles().setOne(t("peopleImport.drop")).setMany(t("peopleImport.drop")));
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(t("peopleImport.tooBig"))
                .setIncorrectFileType(t("peopleImport.notCsv"))
                .setTooManyFiles(t("peopleImport.oneFile")));
        upload.setI18n(words);
        upload.addFileRemovedListener(e -> show(null));
        return upload;
    }

    private void preview(byte[] bytes) {
        file = bytes;
        try {
            show(imports.preview(bytes));
        } catch (InvalidInput e) {
            show(new PeoplePreview(List.of(), List.of(new ImportProblem(1, null, e.code(), List.copyOf(e.args())))));
        }
    }

    private void show(PeoplePreview preview) {
        result.removeAll();
        boolean ready = preview != null
                && preview.problems().isEmpty()
                && !preview.people().isEmpty();
        run.setEnabled(ready);
        if (preview == null) return;
        run.setText(ready ? t("peopleImport.runCount", preview.people().size()) : t("peopleImport.run"));
        if (!preview.problems().isEmpty()) {
            result.add(new StatusBadge(
                    t("peopleImport.problems", preview.problems().size()), Tone.BAD));
            SmallTable faults = new SmallTable(
                    t("peopleImport.problemsTitle"),
                    ">" + t("peopleImport.line"),
                    t("peopleImport.column"),
                    t("peopleImport.fault"));
            preview.problems().stream().limit(SHOWN).forEach(p -> faults.row(p.line(), p.column(), text(p)));
            result.add(faults);
        }
        if (preview.people().isEmpty()) return;
        result.add(new Paragraph(t("peopleImport.good", preview.people().size())));
        SmallTable people = new SmallTable(
                t("people.title"), t("person.name"), t("system.member"), t("system.unit"), t("person.username"));
        preview.people().stream().limit(SHOWN).forEach(p -> people.row(p.name(), p.member(), p.unit(), p.username()));
        result.add(people);
    }

    private static String text(ImportProblem problem) {
        return Texts.find(
                        Texts.locale(),
                        "refusal." + problem.code(),
                        problem.arguments().toArray())
                .orElseGet(() -> t("failure.refused"));
    }

    private void run() {
        int stored = imports.run(file);
        close();
        Toast.done(t("peopleImport.done", stored));
        then.run();
    }
}
