package no.samdrift.web.ui.kernel;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.imports.ImportWatch;
import no.samdrift.web.ui.part.LongWork;
import no.samdrift.web.ui.part.Watch;

/** Long work of an import on another thread: how far it is, and a way to stop it where there is one. */
class ImportProgress extends Div {
    private final String what;
    private final Seen seen = new Seen();
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph told = new Paragraph();

    private static final class Seen implements ImportWatch {
        private volatile int done;
        private volatile int total;
        private volatile boolean stopped;

        @Override
        public void at(int rows, int ofAll) {
            done = rows;
            total = ofAll;
        }

        @Override
        public boolean stopped() {
            return stopped;
        }
    }

    /** @param stoppable whether there is anything to stop */
    ImportProgress(String what, boolean stoppable) {
        this.what = what;
        addClassName("stack");
        bar.getElement().setAttribute("aria-label", what);
        bar.setIndeterminate(true);
        told.setText(what);
        told.getElement().setAttribute("aria-live", "polite");
        Button stop = new Button(t("imports.stop"), e -> seen.stopped = true);
        stop.setDisableOnClick(true);
        Div actions = new Div(stop);
        actions.addClassName("page-actions");
        actions.setVisible(stoppable);
        add(bar, told, actions);
    }

    /** @param failed is told why it came to nothing */
    <T> void run(
            LongWork work,
            CurrentCaller current,
            Function<ImportWatch, T> todo,
            Consumer<T> then,
            Consumer<RuntimeException> failed) {
        Caller caller = current.get();
        Future<T> future = work.executor().submit(() -> current.as(caller, () -> todo.apply(seen)));
        add(new Watch(() -> {
            if (!future.isDone()) {
                draw();
                return true;
            }
            end(future, then, failed);
            return false;
        }));
    }

    private void draw() {
        bar.setIndeterminate(seen.total == 0);
        if (seen.total == 0) return;
        bar.setValue((double) seen.done / seen.total);
        told.setText(t("imports.progress", what, seen.done, seen.total));
    }

    private static <T> void end(Future<T> future, Consumer<T> then, Consumer<RuntimeException> failed) {
        T made;
        try {
            made = future.get();
        } catch (ExecutionException e) {
            failed.accept(e.getCause() instanceof RuntimeException known ? known : new IllegalStateException(e));
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        then.accept(made);
    }
}
