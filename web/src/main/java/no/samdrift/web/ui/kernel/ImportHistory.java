package no.samdrift.web.ui.kernel;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import no.samdrift.kernel.imports.ImportRun;
import no.samdrift.web.ui.part.Block;
import no.samdrift.web.ui.part.Confirm;
import no.samdrift.web.ui.part.SmallTable;
import no.samdrift.web.ui.part.StatusBadge;
import no.samdrift.web.ui.part.Tone;

/** What was imported before, and the way back. */
final class ImportHistory {
    private ImportHistory() {}

    static Block of(List<ImportRun> runs, Consumer<Long> undo) {
        if (runs.isEmpty()) return new Block(t("imports.history"), Block.none(t("imports.noHistory")));
        SmallTable table = new SmallTable(
                t("imports.history"),
                t("imports.startedAt"),
                t("imports.person"),
                t("imports.file"),
                ">" + t("imports.new"),
                ">" + t("imports.changed"),
                ">" + t("imports.rejected"),
                t("imports.state"),
                "");
        for (ImportRun run : runs)
            table.row(
                    run.startedAt(),
                    run.person(),
                    run.fileName(),
                    run.added(),
                    run.changed(),
                    run.rejected(),
                    state(run),
                    run.undoable() && run.state() != ImportRun.State.RUNNING
                            ? undo(run, () -> undo.accept(run.id()))
                            : new Span());
        return new Block(t("imports.history"), table);
    }

    private static Component state(ImportRun run) {
        Tone tone = switch (run.state()) {
            case DONE -> Tone.GOOD;
            case RUNNING -> Tone.NEUTRAL;
            case INTERRUPTED -> Tone.BAD;
            case UNDONE -> run.kept() == 0 ? Tone.NEUTRAL : Tone.WARNING;
        };
        String text = t("imports.state." + run.state());
        return new StatusBadge(run.kept() == 0 ? text : t("imports.keptState", text, run.kept()), tone);
    }

    static Button undo(ImportRun run, Runnable undo) {
        return undo(run.fileName(), undo);
    }

    static Button undo(String file, Runnable undo) {
        Button button = new Button(
                t("imports.undo"),
                e -> Confirm.askDangerous(t("imports.undo"), t("imports.undoHint"), t("imports.undo"), undo));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(t("imports.undoOf", file));
        return button;
    }
}
