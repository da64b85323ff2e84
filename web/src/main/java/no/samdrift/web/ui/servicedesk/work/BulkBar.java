package no.samdrift.web.ui.servicedesk.work;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.samdrift.kernel.refusal.Refusal;
import no.samdrift.servicedesk.work.ChosenCase;
import no.samdrift.servicedesk.work.ChosenCases;
import no.samdrift.servicedesk.work.WorkRow;
import no.samdrift.web.text.Explained;
import no.samdrift.web.text.Texts;
import no.samdrift.web.ui.part.ListSelection;
import no.samdrift.web.ui.part.RowByRow;
import no.samdrift.web.ui.part.Toast;

/** What can be done with the cases that are chosen in the queue: asked, done one after the other, told, taken back. */
@Dependent
class BulkBar {
    private static final System.Logger LOG = System.getLogger(BulkBar.class.getName());

    @Inject
    BulkActs acts;

    @Inject
    BulkForms forms;

    @Inject
    ChosenCases cases;

    @Inject
    RowByRow rows;

    private ListSelection<WorkRow> selection;
    private Runnable changed;

    /** @param after shows the queue anew */
    List<Component> over(ListSelection<WorkRow> chosen, Runnable after) {
        selection = chosen;
        changed = after;
        return List.of(
                button("take", now -> forms.plain("take", now, new BulkAsked.Take(), go("take"))),
                button("give", now -> forms.give(now, go("give"))),
                button("judge", now -> forms.judge(now, go("judge"))),
                button("waiting", now -> forms.waiting(now, go("waiting"))),
                button("merge", now -> forms.merge(now, go("merge"))),
                button("close", now -> forms.plain("close", now, new BulkAsked.Close(), go("close"))),
                button("cancel", now -> forms.plain("cancel", now, new BulkAsked.Cancel(), go("cancel"))));
    }

    private interface Asked {
        BulkDialog of(List<ChosenCase> now);
    }

    private Button button(String verb, Asked dialog) {
        return new Button(t("bulk." + verb), e -> {
            Set<Long> ids = selection.rows().stream().map(WorkRow::caseId).collect(Collectors.toSet());
            dialog.of(cases.of(ids)).open();
        });
    }

    /** What came of one: the way back where there is one, or why it was refused. */
    private record Outcome(ChosenCase one, Runnable back, RuntimeException refused) {}

    private BiConsumer<List<ChosenCase>, BulkAsked> go(String verb) {
        return (willing, asked) -> rows.run(
                t("bulk." + verb + ".doing"), willing, one -> tried(one, () -> acts.act(one, asked)), told(verb));
    }

    private interface Act {
        Runnable run();
    }

    /** A case that refuses stops no other. */
    private Outcome tried(ChosenCase one, Act act) {
        try {
            return new Outcome(one, act.run(), null);
        } catch (RuntimeException e) {
            return new Outcome(one, null, e);
        }
    }

    private static String why(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            List<Explained> wrong = Explained.of(cause, Texts.locale());
            if (!wrong.isEmpty()) return wrong.stream().map(Explained::text).collect(Collectors.joining(" "));
            if (cause instanceof Refusal refusal)
                return Explained.refusal(Texts.locale(), refusal.code(), refusal.arguments());
        }
        LOG.log(System.Logger.Level.ERROR, "A case among many failed", failure);
        return t("bulk.why.failed");
    }

    private Consumer<List<Outcome>> told(String verb) {
        return outcomes -> {
            List<Outcome> done =
                    outcomes.stream().filter(each -> each.refused() == null).toList();
            Set<Long> gone = done.stream().map(each -> each.one().id()).collect(Collectors.toSet());
            selection.letGo(selection.rows().stream()
                    .filter(row -> gone.contains(row.caseId()))
                    .toList());
            changed.run();
            List<Outcome> undoable =
                    done.stream().filter(each -> each.back() != null).toList();
            String message = t("bulk." + verb + ".done", done.size());
            if (!done.isEmpty() && undoable.isEmpty()) Toast.done(message);
            if (!undoable.isEmpty()) Toast.undoable(message, () -> undo(undoable));
            refused(outcomes);
        };
    }

    private void undo(List<Outcome> undoable) {
        rows.run(
                t("bulk.undoing"),
                undoable,
                each -> tried(each.one(), () -> {
                    each.back().run();
                    return null;
                }),
                outcomes -> {
                    changed.run();
                    long back = outcomes.stream()
                            .filter(each -> each.refused() == null)
                            .count();
                    if (back > 0) Toast.done(t("bulk.undone", back));
                    refused(outcomes);
                });
    }

    /** The refused ones stay chosen, so that something else can be done with them. */
    private static void refused(Collection<Outcome> outcomes) {
        Map<ChosenCase, String> said = new LinkedHashMap<>();
        outcomes.stream()
                .filter(each -> Objects.nonNull(each.refused()))
                .forEach(each -> said.put(each.one(), why(each.refused())));
        if (!said.isEmpty()) new BulkRefused(said).open();
    }
}
