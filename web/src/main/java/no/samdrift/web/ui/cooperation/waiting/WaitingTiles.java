package no.samdrift.web.ui.cooperation.waiting;

import static no.samdrift.web.text.Texts.t;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import no.samdrift.cooperation.approval.Approvals;
import no.samdrift.cooperation.task.Tasks;
import no.samdrift.kernel.access.Caller;
import no.samdrift.web.text.Formats;
import no.samdrift.web.ui.part.KeyFigure;
import no.samdrift.web.ui.part.Tone;
import no.samdrift.web.ui.shell.HomeTiles;

/** How much waits for me; nothing where nothing does. */
@ApplicationScoped
class WaitingTiles implements HomeTiles {
    @Inject
    private Approvals approvals;

    @Inject
    private Tasks tasks;

    @Override
    public String heading() {
        return "waiting.title";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public List<KeyFigure> figures(Caller caller) {
        List<KeyFigure> figures = new ArrayList<>();
        add(figures, approvals.count(Approvals.Filter.WAITING), t("waiting.approvals"));
        add(figures, tasks.count(Tasks.Filter.MINE), t("waiting.tasks"));
        return figures;
    }

    private static void add(List<KeyFigure> figures, long number, String label) {
        if (number > 0)
            figures.add(new KeyFigure(Formats.number(number), label, "", Tone.WARNING, WaitingScreens.WAITING.path()));
    }
}
