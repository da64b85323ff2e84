package no.samdrift.web.ui.sourcing;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.samdrift.kernel.time.Time;
import no.samdrift.sourcing.agreement.AgreementDetails;
import no.samdrift.sourcing.agreement.AgreementRow;
import no.samdrift.sourcing.agreement.AgreementTerms;
import no.samdrift.sourcing.agreement.Agreements;
import no.samdrift.sourcing.agreement.DeadlineRow;
import no.samdrift.sourcing.agreement.HandleDeadline;
import no.samdrift.web.text.Formats;
import no.samdrift.web.ui.part.Confirm;
import no.samdrift.web.ui.part.DateField;
import no.samdrift.web.ui.part.FormDialog;

/** What one can do about an agreement: go on by an option, give notice, see to a deadline. */
@ApplicationScoped
public class AgreementActions {
    @Inject
    private Agreements agreements;

    @Inject
    private Time time;

    void useOption(AgreementDetails details, Runnable then) {
        AgreementRow row = details.agreement();
        AgreementTerms terms = details.terms();
        String end = row.endsOn() == null
                ? ""
                : Formats.date(row.endsOn()
                        .plusDays(1)
                        .plusMonths(terms.optionMonths())
                        .minusDays(1));
        Confirm.ask(
                t("agreement.useOption"),
                t("agreement.useOptionText", row.title(), end),
                t("agreement.useOption"),
                () -> {
                    agreements.useOption(row.id(), row.version());
                    then.run();
                });
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
