package no.samdrift.web.ui.servicedesk.incident;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.servicedesk.incident.IncidentDetails;
import no.samdrift.servicedesk.incident.IncidentStatus;
import no.samdrift.servicedesk.incident.Transition;
import no.samdrift.servicedesk.work.QueueFilter;
import no.samdrift.servicedesk.work.WorkQueue;
import no.samdrift.servicedesk.work.WorkRow;
import no.samdrift.web.ui.servicedesk.work.CaseDialog;

/** What it was and what was done; or which other case says it. */
class ResolveDialog extends CaseDialog<IncidentDetails> {
    private final CaseDesk desk;
    private final boolean duplicate;
    private final ComboBox<WorkRow> other = errors.at("duplicateOf", new ComboBox<>(t("case.duplicate.other")));
    private final TextField cause = errors.at("cause", new TextField(t("incident.cause")));
    private final TextArea solution = errors.at("solution", new TextArea(t("incident.solution")));

    ResolveDialog(CaseDesk desk, IncidentDetails read, boolean duplicate, Runnable changed) {
        super(read, () -> desk.register.details(read.number()), duplicate ? "case.duplicate" : "case.resolve", changed);
        this.desk = desk;
        this.duplicate = duplicate;
        solution.setMinRows(5);
        solution.setMaxLength(10_000);
        solution.setHelperText(t("case.resolve.solutionHint"));
        cause.setMaxLength(500);
        cause.setHelperText(t("case.resolve.causeHint"));
        if (duplicate) {
            other.setItemLabelGenerator(row -> row.number() + " " + row.title());
            other.setItems(query -> desk
                    .queue
                    .slice(
                            QueueFilter.ofKind("incident")
                                    .text(query.getFilter().orElse(null)),
                            WorkQueue.Sort.OPENED,
                            true,
                            query.getOffset(),
                            query.getLimit())
                    .stream()
                    .filter(row -> !row.number().equals(read.number())));
            solution.setValue(t("case.duplicate.solution"));
            fields(other, solution);
        } else {
            fields(solution, cause);
        }
    }

    /** What was just said to the user is what was done, until it is told better. */
    ResolveDialog said(String text) {
        solution.setValue(text);
        return this;
    }

    @Override
    protected void work() {
        if (duplicate && other.isEmpty()) throw RuleBroken.at("duplicateOf", "required");
        desk.incidents.transition(
                read.number(),
                new Transition(
                        IncidentStatus.RESOLVED,
                        null,
                        null,
                        cause.getValue(),
                        solution.getValue(),
                        duplicate ? other.getValue().number() : null));
    }
}
