package no.samdrift.web.ui.servicedesk.imports;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.samdrift.kernel.InvalidInput;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.time.Time;
import no.samdrift.servicedesk.eventlog.EventLogImport;
import no.samdrift.servicedesk.eventlog.EventLogPreview;
import no.samdrift.web.ui.part.BoundedUpload;
import no.samdrift.web.ui.part.LongWork;
import no.samdrift.web.ui.part.PageHeader;
import no.samdrift.web.ui.part.Toast;
import no.samdrift.web.ui.part.Watch;

/** Another system's history from a file: look first, then bring it in, with a way to stop. */
@Route("imports/" + EventLogImport.SOURCE)
public class ImportView extends Main {
    private static final Logger LOG = Logger.getLogger(ImportView.class.getName());
    private static final int MOST = 48 * 1024 * 1024;
    private final EventLogImport imports;
    private final CurrentCaller current;
    private final ManagedExecutorService executor;
    private final Div body = new Div();

    @Inject
    public ImportView(EventLogImport imports, CurrentCaller current, LongWork work) {
        this.imports = imports;
        this.current = current;
        this.executor = work.executor();
        addClassName("page");
        body.addClassName("stack");
        add(
                new PageHeader(t("import.title"), t("import.intro"), new Anchor("imports/incidents", t("moved.title"))),
                body);
        choose();
    }

    private void choose() {
        body.removeAll();
        Upload upload = new Upload(BoundedUpload.of(MOST, this::preview, () -> Toast.failure(t("import.wrongFile"))));
        upload.setAcceptedFileExtensions(".csv");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST);
        upload.setDropLabel(new com.vaadin.flow.component.html.Span(t("import.drop")));
        Button button = new Button(t("import.choose"));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        upload.setUploadButton(button);
        upload.addFileRejectedListener(e -> Toast.failure(t("import.wrongFile")));
        body.add(upload);
    }

    private void preview(byte[] bytes) {
        try {
            EventLogPreview preview = imports.preview(new ByteArrayInputStream(bytes));
            body.removeAll();
            Button start = new Button(t("import.start"), e -> run(bytes, preview));
            start.addThemeVariants(ButtonVariant.PRIMARY);
            start.setDisableOnClick(true);
            start.setEnabled(preview.incidents() > preview.known());
            Button again = new Button(t("import.again"), e -> choose());
            Div actions = new Div(start, again);
            actions.addClassName("page-actions");
            body.add(new H2(t("import.preview")), ImportParts.facts(preview), actions);
            body.add(ImportParts.rejected(preview.rejected()), ImportParts.sample(preview));
        } catch (RuleBroken e) {
            refused(e.code(), e.arguments());
        } catch (InvalidInput e) {
            refused(e.code(), e.args().toArray());
        }
    }

    private void refused(String code, Object... arguments) {
        choose();
        Toast.failure(t("refusal." + code, arguments));
    }

    private void run(byte[] bytes, EventLogPreview preview) {
        Caller caller = current.get();
        AtomicBoolean stop = new AtomicBoolean();
        ProgressBar bar = new ProgressBar();
        Paragraph words = new Paragraph();
        words.getElement().setAttribute("aria-live", "polite");
        Button cancel = new Button(t("import.cancel"), e -> stop.set(true));
        cancel.setDisableOnClick(true);
        body.removeAll();
        Div actions = new Div(cancel);
        actions.addClassName("page-actions");
        body.add(bar, words, actions);
        AtomicReference<EventLogImport.Progress> progress = new AtomicReference<>();
        Future<EventLogImport.Result> work = executor.submit(
                () -> current.as(caller, () -> imports.run(new ByteArrayInputStream(bytes), progress::set, stop::get)));
        body.add(new Watch(() -> {
            if (work.isDone()) {
                end(work, report(preview));
                return false;
            }
            EventLogImport.Progress now = progress.get();
            if (now == null) return true;
            bar.setValue((double) now.done() / now.total());
            words.setText(t("import.progress", now.done(), now.total()));
            return true;
        }));
    }

    private void end(Future<EventLogImport.Result> work, String report) {
        try {
            done(work.get(), report);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuleBroken refusal) {
                refused(refusal.code(), refusal.arguments());
                return;
            }
            LOG.log(Level.WARNING, "The import stopped", e.getCause());
            choose();
            Toast.failure(t("import.failed"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The report of the time the file is about. */
    private static String report(EventLogPreview preview) {
        return "reports/operations?from=" + LocalDate.ofInstant(preview.first(), Time.OSLO) + "&until="
                + LocalDate.ofInstant(preview.last(), Time.OSLO);
    }

    private void done(EventLogImport.Result result, String report) {
        body.removeAll();
        body.add(new H2(t(result.cancelled() ? "import.stopped" : "import.done")), ImportParts.facts(result));
        Div actions = new Div(new Anchor(report, t("import.toReport")), new Button(t("import.again"), e -> choose()));
        actions.addClassName("page-actions");
        body.add(actions, ImportParts.rejected(result.rejected()));
    }
}
