package no.samdrift.web.ui.cooperation.waiting;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.textfield.TextArea;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import no.samdrift.cooperation.approval.ApprovalDetails;
import no.samdrift.cooperation.approval.ApprovalRule;
import no.samdrift.cooperation.approval.Approvals;
import no.samdrift.cooperation.approval.AskApproval;
import no.samdrift.kernel.time.Time;
import no.samdrift.web.ui.cooperation.Pickers;
import no.samdrift.web.ui.part.Choice;
import no.samdrift.web.ui.part.DateField;
import no.samdrift.web.ui.part.RecordForm;

/** Asking for an approval. */
@ApplicationScoped
public class ApprovalForm {
    private static final int USUAL_DAYS = 7;

    @Inject
    private Approvals approvals;

    @Inject
    private Pickers pickers;

    @Inject
    private Time time;

    /**
     * @param on the thing, as {@code agreement:123}
     * @param about what of it is meant, null for the thing as such
     * @param question to begin with, may be empty
     * @param dueOn a day by which it is needed, null for within the week
     */
    public void ask(String on, String about, String question, LocalDate dueOn, Consumer<ApprovalDetails> then) {
        LocalDate today = time.today();
        LocalDate due = dueOn == null || dueOn.isBefore(today) ? today.plusDays(USUAL_DAYS) : dueOn;
        AskApproval begun = new AskApproval(about, question, ApprovalRule.ALL, due, List.of());
        RecordForm<AskApproval> form = new RecordForm<>(
                t("approval.ask"),
                t("approval.send"),
                AskApproval.class,
                begun,
                ask -> then.accept(approvals.ask(on, ask)));
        form.wide("question", new TextArea(t("approval.question")));
        form.wide("approvers", new ApproversField(pickers));
        form.field(
                "rule",
                new Choice<>(t("approval.rule"), "approvalRule", ApprovalRule.class).required(ApprovalRule.ALL));
        form.field("dueOn", new DateField(t("approval.dueOn")));
        form.open();
    }
}
