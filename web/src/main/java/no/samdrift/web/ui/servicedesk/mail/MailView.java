package no.samdrift.web.ui.servicedesk.mail;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import no.samdrift.servicedesk.mail.MailQuarantine;
import no.samdrift.servicedesk.mail.QuarantinedLetter;
import no.samdrift.servicedesk.mail.QuarantinedMail;
import no.samdrift.web.text.Formats;
import no.samdrift.web.ui.part.Block;
import no.samdrift.web.ui.part.Confirm;
import no.samdrift.web.ui.part.DetailPage;
import no.samdrift.web.ui.part.FactSheet;
import no.samdrift.web.ui.part.PageHeader;
import no.samdrift.web.ui.part.Toast;

/** One mail that waits: why, what it says, and what can be done with it. */
@Route("mail-quarantine")
public class MailView extends DetailPage {
    private final MailQuarantine quarantine;
    private final ReleaseForm form;

    @Inject
    public MailView(MailQuarantine quarantine, ReleaseForm form) {
        super(MailScreens.MAIL);
        this.quarantine = quarantine;
        this.form = form;
    }

    @Override
    protected String draw(String key) {
        QuarantinedLetter letter = quarantine.letter(id(key));
        QuarantinedMail mail = letter.mail();
        String title = MailQuarantineView.subject(mail);
        PageHeader header = head(title, t("mailQuarantine.why." + mail.reason()));
        header.addActions(opening(letter), intoCase(letter), deleting(mail));
        Paragraph text = new Paragraph(letter.text().isBlank() ? t("mailQuarantine.noText") : letter.text());
        text.addClassName("case-description");
        add(facts(letter), new Block(t("mailQuarantine.text"), text));
        addBeside(mail.id());
        return title;
    }

    private Button opening(QuarantinedLetter letter) {
        Button open = new Button(t("mailQuarantine.asCase"), e -> form.asCase(letter, number -> released(number)));
        if (letter.number() == null) open.addThemeVariants(ButtonVariant.PRIMARY);
        return open;
    }

    private Button intoCase(QuarantinedLetter letter) {
        Button into = new Button(t("mailQuarantine.intoCase"), e -> form.intoCase(letter, number -> released(number)));
        if (letter.number() != null) into.addThemeVariants(ButtonVariant.PRIMARY);
        return into;
    }

    private void released(String number) {
        Toast.done(t("mailQuarantine.released", number));
        UI.getCurrent().navigate("incidents/" + number);
    }

    private Button deleting(QuarantinedMail mail) {
        return new Button(
                t("mailQuarantine.delete"),
                e -> Confirm.askDangerous(
                        t("mailQuarantine.deleteTitle"),
                        t("mailQuarantine.deleteHint"),
                        t("mailQuarantine.delete"),
                        () -> {
                            quarantine.discard(mail.id());
                            Toast.done(t("mailQuarantine.deleted"));
                            UI.getCurrent().navigate(MailQuarantineView.class);
                        }));
    }

    private FactSheet facts(QuarantinedLetter letter) {
        QuarantinedMail mail = letter.mail();
        String name = mail.senderName() == null ? "" : mail.senderName();
        return new FactSheet()
                .fact(t("mailQuarantine.sender"), mail.sender())
                .fact(t("mailQuarantine.senderName"), name)
                .fact(t("mailQuarantine.person"), link("person", letter.personId(), letter.person()))
                .fact(t("mailQuarantine.number"), letter.number())
                .fact(t("mailQuarantine.received"), Formats.shown(mail.receivedAt()))
                .fact(t("mailQuarantine.mailbox"), mail.mailbox())
                .fact(t("mailQuarantine.size"), t("mailQuarantine.kilobytes", Math.ceilDiv(mail.size(), 1000)))
                .fact(t("mailQuarantine.enclosures"), String.join(", ", letter.enclosures()))
                .fact(t("mailQuarantine.detail"), mail.detail());
    }
}
