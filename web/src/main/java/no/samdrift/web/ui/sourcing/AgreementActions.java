package no.samdrift.web.ui.sourcing;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import no.samdrift.cooperation.approval.ApprovalRow;
import no.samdrift.cooperation.approval.ApprovalStatus;
import no.samdrift.cooperation.approval.Approvals;
import no.samdrift.kernel.time.Time;
import no.samdrift.sourcing.agreement.AgreementDetails;
import no.samdrift.sourcing.agreement.AgreementRow;
import no.samdrift.sourcing.agreement.Agreements;
import no.samdrift.sourcing.agreement.DeadlineRow;
import no.samdrift.sourcing.agreement.HandleDeadline;
import no.samdrift.sourcing.agreement.SignAgreement;
import no.samdrift.sourcing.agreement.UseOption;
import no.samdrift.web.text.Formats;
import no.samdrift.web.ui.cooperation.Pickers;
import no.samdrift.web.ui.cooperation.waiting.ApprovalForm;
import no.samdrift.web.ui.part.DateField;
import no.samdrift.web.ui.part.FormDialog;
import no.samdrift.web.ui.part.RefField;

/** What one can do about an agreement: go on by an option, give notice, see to a deadline. */
@ApplicationScoped
public class AgreementActions {
    @Inject
    private Agreements agreements;

    @Inject
    private Time time;

    @Inject
    private Pickers pickers;

    @Inject
    private Approvals approvals;

    @Inject
    private ApprovalForm asking;

    /** Whether the next option waits for nothing but its use. */
    boolean isApproved(AgreementDetails details) {
        return optionStands(details) == ApprovalStatus.APPROVED;
    }

    /** Whether nobody has asked yet whether the next option may be used, or the answer was no. */
    boolean mayAskForOption(AgreementDetails details) {
        ApprovalStatus stands = optionStands(details);
        return stands == null || stands == ApprovalStatus.REJECTED;
    }

    private ApprovalStatus optionStands(AgreementDetails details) {
        return approvals
                .latest("agreement", details.agreement().id(), details.nextOption())
                .map(ApprovalRow::status)
                .orElse(null);
    }

    void askForOption(AgreementDetails details, Runnable then) {
        AgreementRow row = details.agreement();
        asking.ask(
                "agreement:" + row.id(),
                details.nextOption(),
                t("agreement.optionQuestion", row.title(), Formats.date(row.endsOn()), Formats.date(after(details))),
                details.optionDay().map(DeadlineRow::on).orElse(null),
                made -> then.run());
    }

    private static LocalDate after(AgreementDetails details) {
        return details.agreement()
                .endsOn()
                .plusDays(1)
                .plusMonths(details.terms().optionMonths())
                .minusDays(1);
    }

    void sign(AgreementDetails details, Runnable then) {
        AgreementRow row = details.agreement();
        DateField on = new DateField(t("agreement.signedOn"));
        on.setValue(time.today());
        FormDialog dialog = new FormDialog(t("agreement.sign"), t("agreement.sign"), () -> {
            agreements.sign(row.id(), row.version(), new SignAgreement(on.getValue()));
            then.run();
        });
        if (details.decision() != null)
            dialog.plain(wide(new Paragraph(t(
                    "agreement.signRests",
                    details.decision().number(),
                    details.decision().title()))));
        dialog.wide("signedOn", on).setRequiredIndicatorVisible(true);
        dialog.open();
    }

    void useOption(AgreementDetails details, Runnable then) {
        AgreementRow row = details.agreement();
        boolean approved = isApproved(details);
        RefField decision = pickers.one("decision", t("agreement.optionDecision"));
        boolean passed = details.optionDay().filter(day -> day.daysLeft() < 0).isPresent();
        TextArea reason = new TextArea(t(passed ? "agreement.optionReason" : "agreement.optionBasis"));
        FormDialog dialog = new FormDialog(t("agreement.useOption"), t("agreement.useOption"), () -> {
            agreements.useOption(row.id(), row.version(), new UseOption(reason.getValue(), decision.id()));
            then.run();
        });
        dialog.plain(wide(new Paragraph(
                t("agreement.useOptionText", row.title(), Formats.date(row.endsOn()), Formats.date(after(details))))));
        details.optionDay().ifPresent(day -> dialog.plain(wide(new Paragraph(day(day)))));
        dialog.plain(wide(new Paragraph(t(approved ? "agreement.optionApproved" : "agreement.optionRests"))));
        reason.setRequiredIndicatorVisible(passed);
        dialog.wide("reason", reason);
        dialog.wide("decisionId", decision).setRequiredIndicatorVisible(!approved);
        dialog.open();
    }

    private static String day(DeadlineRow day) {
        return day.daysLeft() < 0
                ? t("agreement.optionDayPassed", Formats.date(day.on()), -day.daysLeft())
                : t("agreement.optionDay", Formats.date(day.on()));
    }

    void giveNotice(AgreementDetails details, Runnable then) {
        AgreementRow row = details.agreement();
        DateField given = new DateField(t("agreement.noticeGiven"));
        given.setValue(time.today());
        FormDialog dialog = new FormDialog(t("agreement.giveNotice"), t("agreement.giveNotice"), () -> {
            agreements.giveNotice(row.id(), row.version(), given.getValue());
            then.run();
        });
        dialog.plain(wide(new Paragraph(t("agreement.giveNoticeText", row.title()))));
        dialog.wide("given", given);
        dialog.open();
    }

    void handle(DeadlineRow deadline, Runnable then) {
        TextArea note = new TextArea(t("deadline.note"));
        FormDialog dialog = new FormDialog(
                t("deadlineKind." + deadline.kind()) + " " + Formats.date(deadline.on()), t("deadline.handle"), () -> {
                    agreements.handle(
                            deadline.agreementId(),
                            new HandleDeadline(deadline.kind(), deadline.on(), note.getValue()));
                    then.run();
                });
        dialog.plain(wide(new Paragraph(deadline.title() + ". " + AgreementBadges.consequence(deadline))));
        dialog.wide("note", note).setRequiredIndicatorVisible(true);
        dialog.open();
    }

    private static Paragraph wide(Paragraph text) {
        text.addClassName("wide");
        return text;
    }
}
