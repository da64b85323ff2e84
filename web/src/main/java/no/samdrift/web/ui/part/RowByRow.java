package no.samdrift.web.ui.part;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;

/** The same with one row after the other: at once where they are few, else while a dialog tells how far it is. */
@ApplicationScoped
public class RowByRow {
    private static final int AT_ONCE = 25;

    @Inject
    LongWork work;

    @Inject
    CurrentCaller current;

    /**
     * @param each must not throw; on another thread where the rows are many
     * @param then gets what came of those that were done: fewer than the rows where somebody stopped it
     */
    public <R, O> void run(String what, List<R> rows, Function<R, O> each, Consumer<List<O>> then) {
        if (rows.size() > AT_ONCE) new Progress<>(what, rows, each, then).open();
        else then.accept(rows.stream().map(each).toList());
    }

    private class Progress<R, O> extends Dialog {
        private final List<O> done = Collections.synchronizedList(new ArrayList<>());
        private volatile boolean stopped;

        Progress(String what, List<R> rows, Function<R, O> each, Consumer<List<O>> then) {
            setHeaderTitle(what);
            setCloseOnEsc(false);
            setCloseOnOutsideClick(false);
            ProgressBar bar = new ProgressBar();
            bar.getElement().setAttribute("aria-label", what);
            Paragraph told = new Paragraph();
            told.getElement().setAttribute("aria-live", "polite");
            Button stop = new Button(t("rows.stop"), e -> stopped = true);
            stop.setDisableOnClick(true);
            getFooter().add(stop);
            Caller caller = current.get();
            Future<?> running = work.executor()
                    .submit(() -> current.as(caller, () -> {
                        for (R row : rows) if (!stopped) done.add(each.apply(row));
                        return null;
                    }));
            add(told, bar, new Watch(() -> {
                told.setText(t("rows.progress", done.size(), rows.size()));
                bar.setValue((double) done.size() / rows.size());
                if (!running.isDone()) return true;
                close();
                then.accept(List.copyOf(done));
                return false;
            }));
        }
    }
}
