package no.samdrift.web.ui.kernel;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.imports.ImportFields;
import no.samdrift.kernel.imports.ImportResult;
import no.samdrift.kernel.imports.ImportUndone;
import no.samdrift.kernel.imports.ImportWatch;
import no.samdrift.kernel.imports.ImportWords;
import no.samdrift.kernel.imports.ImportedRegister;
import no.samdrift.kernel.imports.Imports;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.table.Sheet;
import no.samdrift.kernel.table.SheetReading;
import no.samdrift.web.text.SpokenImport;
import no.samdrift.web.text.Texts;
import no.samdrift.web.ui.part.Block;
import no.samdrift.web.ui.part.BoundedUpload;
import no.samdrift.web.ui.part.Crumb;
import no.samdrift.web.ui.part.LongWork;
import no.samdrift.web.ui.part.PageHeader;
import no.samdrift.web.ui.part.Screen;
import no.samdrift.web.ui.part.Things;
import no.samdrift.web.ui.part.Toast;

/** A register from a file: choose it, see what its columns are, see what will happen, let it happen, take it back. */
@Route("imports")
public class RegisterImportView extends Main implements HasUrlParameter<String>, HasDynamicTitle {
    private final Imports imports;
    private final ImportFields fields;
    private final CurrentCaller current;
    private final LongWork work;
    private final Instance<Screen> screens;
    private final Things things;
    private final ImportWords words = new SpokenImport(Texts.locale());
    private final Div body = new Div();
    private ImportedRegister<?> register;
    private String title = "";

    @Inject
    public RegisterImportView(
            Imports imports,
            ImportFields fields,
            CurrentCaller current,
            LongWork work,
            Instance<Screen> screens,
            Things things) {
        this.imports = imports;
        this.fields = fields;
        this.current = current;
        this.work = work;
        this.screens = screens;
        this.things = things;
        addClassName("page");
        body.addClassName("stack");
    }

    @Override
    public void setParameter(BeforeEvent event, String name) {
        if (!imports.may(name)) throw new NotFound("register", name);
        register = imports.register(name);
        Screen list = screens.stream()
                .filter(screen -> screen.texts().equals(name))
                .findFirst()
                .orElseGet(() -> things.of(register.kind()).list());
        title = t("imports.title", t(list.title()));
        removeAll();
        add(new Crumb(list.path(), t(list.title())), new PageHeader(title, t("imports.lead")), body);
        choose();
    }

    @Override
    public String getPageTitle() {
        return title + " · Samdrift";
    }

    private void choose() {
        body.removeAll();
        Upload upload = new Upload(BoundedUpload.streamed(this::received, this::columns, this::refused));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(SheetReading.MOST);
        upload.setAcceptedFileExtensions(".csv", ".xlsx", ".txt");
        upload.setDropLabel(new Span(t("imports.drop")));
        Button button = new Button(t("imports.choose"));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        upload.setUploadButton(button);
        upload.addFileRejectedListener(e -> Toast.failure(t("imports.wrongFile", SheetReading.MOST / 1_048_576)));
        String known = fields.of(register, words).stream()
                .map(field -> field.heading(words))
                .collect(Collectors.joining(", "));
        body.add(
                upload,
                new Block(t("imports.template"), new Paragraph(t("imports.templateLead", known)))
                        .actions(ImportTables.whole(imports, register.name(), words)),
                ImportHistory.of(imports.runs(register.name()), this::undo));
    }

    /** What was sent, read. */
    private record SentSheet(String name, Sheet sheet) {}

    private SentSheet received(String name, InputStream in) throws IOException {
        return new SentSheet(name, SheetReading.read(in.readNBytes(SheetReading.MOST + 1)));
    }

    private void refused(RuntimeException failure) {
        choose();
        told(failure);
    }

    private void told(RuntimeException failure) {
        List<ImportWords.Reason> reasons = words.reasons(failure);
        if (reasons.isEmpty()) throw failure;
        Toast.failure(reasons.getFirst().text());
    }

    private void columns(SentSheet sent) {
        columns(sent, Map.of());
    }

    private void columns(SentSheet sent, Map<String, String> said) {
        ImportColumns columns = new ImportColumns(
                sent.sheet(),
                imports.mapping(register.name(), sent.sheet(), said, words),
                fields.of(register, words),
                words);
        Button next = primary(t("imports.look"), () -> look(sent, columns.mapping()));
        show(
                new H2(t("imports.columns")),
                new Paragraph(t(
                        "imports.columnsLead", sent.name(), sent.sheet().rows().size())),
                columns,
                actions(next, new Button(t("imports.again"), e -> choose())));
    }

    private void look(SentSheet sent, Map<String, String> mapping) {
        during(
                t("imports.looking"),
                true,
                watch -> imports.preview(register.name(), sent.sheet(), mapping, words, watch),
                result -> preview(sent, mapping, result),
                () -> columns(sent, mapping));
    }

    private void preview(SentSheet sent, Map<String, String> mapping, ImportResult result) {
        if (result.cancelled()) {
            columns(sent, mapping);
            return;
        }
        int rows = result.added() + result.changed();
        Button run = primary(t("imports.run", rows), () -> run(sent, mapping));
        run.setEnabled(rows > 0);
        show(
                new H2(t("imports.preview")),
                ImportTables.counts(result),
                actions(
                        run,
                        new Button(t("imports.otherColumns"), e -> columns(sent, mapping)),
                        new Button(t("imports.again"), e -> choose())),
                ImportTables.faults(t("imports.rejectedRows"), result.rejected()));
    }

    private void run(SentSheet sent, Map<String, String> mapping) {
        during(
                t("imports.running"),
                true,
                watch -> imports.run(register.name(), sent.name(), sent.sheet(), mapping, words, watch),
                result -> done(sent, result),
                this::choose);
    }

    private void done(SentSheet sent, ImportResult result) {
        if (result.cancelled()) {
            choose();
            Toast.done(t("imports.stopped"));
            return;
        }
        show(
                new H2(t("imports.done")),
                ImportTables.counts(result),
                actions(
                        new Button(t("imports.another"), e -> choose()),
                        ImportHistory.undo(sent.name(), () -> undo(result.id()))),
                ImportTables.faults(t("imports.rejectedRows"), result.rejected()));
    }

    private void undo(long id) {
        during(t("imports.undoing"), false, watch -> imports.undo(id, words), this::undone, this::choose);
    }

    private void undone(ImportUndone undone) {
        choose();
        if (undone.kept().isEmpty()) {
            Toast.done(t("imports.undone", undone.undone()));
            return;
        }
        body.addComponentAsFirst(ImportTables.faults(t("imports.keptRows"), undone.kept()));
        Toast.failure(t("imports.undoneInPart", undone.undone(), undone.kept().size()));
    }

    private void show(Component... parts) {
        body.removeAll();
        body.add(parts);
    }

    private static Button primary(String text, Runnable action) {
        Button button = new Button(text, e -> action.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        return button;
    }

    private static Div actions(Button... buttons) {
        Div actions = new Div(buttons);
        actions.addClassName("page-actions");
        return actions;
    }

    private <T> void during(
            String what, boolean stoppable, Function<ImportWatch, T> todo, Consumer<T> then, Runnable otherwise) {
        ImportProgress progress = new ImportProgress(what, stoppable);
        show(progress);
        progress.run(work, current, todo, then, failure -> {
            otherwise.run();
            told(failure);
        });
    }
}
