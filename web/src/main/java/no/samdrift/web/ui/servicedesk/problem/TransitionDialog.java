package no.samdrift.web.ui.servicedesk.problem;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.Objects;
import no.samdrift.servicedesk.problem.ProblemDetails;
import no.samdrift.servicedesk.problem.ProblemStatus;
import no.samdrift.servicedesk.problem.ProblemTransition;
import no.samdrift.servicedesk.problem.Problems;
import no.samdrift.web.ui.servicedesk.work.CaseDialog;

/** What became known, or what was done. */
class TransitionDialog extends CaseDialog<ProblemDetails> {
    private final Problems problems;
    private final ProblemStatus to;
    private final TextArea cause = errors.at("cause", new TextArea(t("problem.cause")));
    private final TextArea workaround = errors.at("workaround", new TextArea(t("problem.workaround")));
    private final TextArea solution = errors.at("solution", new TextArea(t("incident.solution")));

    TransitionDialog(Problems problems, ProblemDetails read, ProblemStatus to, Runnable changed) {
        super(read, () -> read, "problem.to." + to, changed);
        this.problems = problems;
        this.to = to;
        cause.setValue(Objects.toString(read.text().cause(), ""));
        workaround.setValue(Objects.toString(read.text().workaround(), ""));
        solution.setRequiredIndicatorVisible(true);
        cause.setRequiredIndicatorVisible(to == ProblemStatus.KNOWN_ERROR);
        if (to == ProblemStatus.KNOWN_ERROR) fields(cause, workaround);
        else fields(solution, cause);
    }

    @Override
    protected void work() {
        problems.transition(
                read.problem().number(),
                null,
                new ProblemTransition(to, text(cause), text(workaround), text(solution)));
    }

    private static String text(TextArea area) {
        return area.isEmpty() ? null : area.getValue();
    }
}
