package no.samdrift.web.ui.sourcing;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import no.samdrift.kernel.time.Time;
import no.samdrift.sourcing.agreement.AgreementDetails;
import no.samdrift.sourcing.agreement.AgreementRow;
import no.samdrift.sourcing.agreement.AgreementTerms;
import no.samdrift.sourcing.agreement.Agreements;
import no.samdrift.sourcing.agreement.DeadlineRow;
import no.samdrift.sourcing.agreement.HandleDeadline;
import no.samdrift.sourcing.agreement.UseOption;
import no.samdrift.web.text.Formats;
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
        LocalDate after =
                row.endsOn().plusDays(1).plusMonths(terms.optionMonths()).minusDays(1);
        boolean passed = details.optionDay().filter(day -> day.daysLeft() < 0).isPresent();
        TextArea reason = new TextArea(t(passed ? "agreement.optionReason" : "agreement.optionBasis"));
        FormDialog dialog = new FormDialog(t("agreement.useOption"), t("agreement.useOption"), () -> {
            agreements.useOption(row.id(), row.version(), new UseOption(reason.getValue()));
            then.run();
        });
        dialog.plain(wide(new Paragraph(
                t("agreement.useOptionText", row.title(), Formats.date(row.endsOn()), Formats.date(after)))));
        details.optionDay().ifPresent(day -> dialog.plain(wide(new Paragraph(day(day)))));
        reason.setRequiredIndicatorVisible(passed);
        dialog.wide("reason", reason);
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
