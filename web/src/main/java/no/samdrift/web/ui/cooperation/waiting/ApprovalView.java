package no.samdrift.web.ui.cooperation.waiting;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import no.samdrift.cooperation.approval.AnswerApproval;
import no.samdrift.cooperation.approval.ApprovalAnswer;
import no.samdrift.cooperation.approval.ApprovalDetails;
import no.samdrift.cooperation.approval.ApprovalLine;
import no.samdrift.cooperation.approval.ApprovalRow;
import no.samdrift.cooperation.approval.Approvals;
import no.samdrift.kernel.time.Time;
import no.samdrift.web.text.Formats;
import no.samdrift.web.ui.part.Block;
import no.samdrift.web.ui.part.Confirm;
import no.samdrift.web.ui.part.DetailPage;
import no.samdrift.web.ui.part.FactSheet;
import no.samdrift.web.ui.part.FieldErrors;
import no.samdrift.web.ui.part.PageHeader;
import no.samdrift.web.ui.part.SmallTable;
import no.samdrift.web.ui.part.Toast;

/** What is asked, by whom, until when, who answered what; and two buttons for who is asked. The link in the mail leads here. */
@Route("approvals")
public class ApprovalView extends DetailPage {
    private final Approvals approvals;
    private final Time time;

    @Inject
    public ApprovalView(Approvals approvals, Time time) {
        super(WaitingScreens.APPROVAL);
        this.approvals = approvals;
        this.time = time;
    }

    @Override
    protected String draw(String key) {
        ApprovalDetails details = approvals.byId(id(key));
        ApprovalRow row = details.approval();
        PageHeader header = head(t("approval.heading", row.title()), t("approval.lead", row.asker()));
        if (details.mayWithdraw()) header.addActions(new Button(t("approval.withdraw"), e -> withdraw(row)));
        Paragraph question = new Paragraph(row.question());
        question.addClassName("approval-question");
        add(question, facts(row));
        addBeside(row.id());
        for (int place : details.mine()) add(answering(row, details.lines().get(place)));
        if (details.mine().isEmpty()) add(standing(details));
        add(asked(details));
        return t("approval.heading", row.title());
    }

    private void withdraw(ApprovalRow row) {
        Confirm.ask(t("approval.withdraw"), t("approval.withdrawText", row.title()), t("approval.withdraw"), () -> {
            approvals.withdraw(row.id());
            saved();
        });
    }

    private FactSheet facts(ApprovalRow row) {
        boolean late = row.open() && time.today().isAfter(row.dueOn());
        return new FactSheet()
                .fact(t("waiting.on"), link(row.kind(), row.key(), row.title()))
                .fact(t("approval.about"), WaitingBadges.about(row))
                .fact(t("approval.status"), WaitingBadges.status(row.status()))
                .fact(
                        t("approval.dueOn"),
                        late ? t("waiting.late", Formats.date(row.dueOn())) : Formats.date(row.dueOn()))
                .fact(t("approval.rule"), t("approvalRule." + row.rule()))
                .fact(t("approval.askedAt"), Formats.dateTime(row.askedAt()));
    }

    private Block answering(ApprovalRow row, ApprovalLine line) {
        boolean own = line.personId() == caller().personId();
        FieldErrors errors = new FieldErrors();
        TextArea reason = errors.at("reason", new TextArea(t("approval.reason")));
        reason.setHelperText(t("approval.reasonHelp"));
        reason.setWidth("min(40rem, 100%)");
        reason.setMaxLength(1000);
        Button approve =
                new Button(t("approval.approve"), e -> answer(row, line, ApprovalAnswer.APPROVED, reason, errors));
        approve.addThemeVariants(ButtonVariant.PRIMARY);
        Button reject =
                new Button(t("approval.reject"), e -> answer(row, line, ApprovalAnswer.REJECTED, reason, errors));
        Div buttons = new Div(approve, reject);
        buttons.addClassName("page-actions");
        Block block =
                new Block(own ? t("approval.yours") : t("approval.yoursFor", line.person()), errors, reason, buttons);
        block.addClassName("panel");
        return block;
    }

    private void answer(
            ApprovalRow row, ApprovalLine line, ApprovalAnswer answer, TextArea reason, FieldErrors errors) {
        boolean done = errors.during(() -> {
            approvals.answer(row.id(), new AnswerApproval(answer, reason.getValue(), line.personId()));
        });
        if (!done) return;
        Toast.done(t("approval.answered." + answer));
        redraw();
    }

    /** Why there is nothing to press. */
    private Paragraph standing(ApprovalDetails details) {
        ApprovalRow row = details.approval();
        ApprovalLine last = details.last().orElse(null);
        String text = switch (row.status()) {
            case OPEN -> t("approval.waitsForOthers");
            case WITHDRAWN -> t("approval.withdrawnAt", row.asker(), Formats.dateTime(row.closedAt()));
            case APPROVED, REJECTED ->
                t("approval.closed." + row.status(), said(last), Formats.dateTime(row.closedAt()));
        };
        Paragraph standing = new Paragraph(text);
        standing.addClassName("notice");
        return standing;
    }

    private static String said(ApprovalLine line) {
        return line.byDeputy() ? t("approval.forPerson", line.answeredBy(), line.person()) : line.answeredBy();
    }

    private static Block asked(ApprovalDetails details) {
        String title = t("approval.asked");
        SmallTable table = new SmallTable(
                title, t("person.name"), t("approval.status"), t("approval.answeredAt"), t("approval.reason"));
        for (ApprovalLine line : details.lines())
            table.row(who(line), WaitingBadges.answer(line), line.answeredAt(), line.reason());
        return new Block(title, table);
    }

    private static Div who(ApprovalLine line) {
        Div who = new Div(new Span(line.member() == null ? line.person() : line.person() + ", " + line.member()));
        if (line.answer() != null && line.byDeputy()) who.add(remark(t("approval.answeredBy", line.answeredBy())));
        else if (line.waiting() && line.deputy() != null) who.add(remark(t("approval.deputy", line.deputy())));
        return who;
    }

    private static Div remark(String text) {
        Div remark = new Div(text);
        remark.addClassName("none");
        return remark;
    }
}
