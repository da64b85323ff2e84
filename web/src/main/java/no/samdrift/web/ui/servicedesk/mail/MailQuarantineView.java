package no.samdrift.web.ui.servicedesk.mail;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import no.samdrift.servicedesk.mail.MailQuarantine;
import no.samdrift.servicedesk.mail.MailReason;
import no.samdrift.servicedesk.mail.QuarantinedMail;
import no.samdrift.web.live.LiveViews;
import no.samdrift.web.ui.part.Block;
import no.samdrift.web.ui.part.RegisterView;
import no.samdrift.web.ui.part.SmallTable;
import no.samdrift.web.ui.part.StatusBadge;
import no.samdrift.web.ui.part.Tone;

/** What waits, the newest first, and how the mailboxes are. */
@Route("mail-quarantine")
public class MailQuarantineView extends RegisterView<QuarantinedMail> {
    @Inject
    public MailQuarantineView(MailQuarantine quarantine, LiveViews live) {
        super(
                MailScreens.MAIL,
                asked -> quarantine.slice(
                        new MailQuarantine.Filter(asked.words(), asked.choice("reason", MailReason.class), null),
                        asked.offset(),
                        asked.limit()));
        list.words(t("mailQuarantine.search"));
        list.choice("reason", t("mailQuarantine.reason"), "mailQuarantine.reason", MailReason.class);
        list.link(
                        "subject",
                        t("mailQuarantine.subject"),
                        MailQuarantineView::subject,
                        m -> MailScreens.MAIL.href(m.id()))
                .setFlexGrow(1);
        list.column("sender", t("mailQuarantine.sender"), QuarantinedMail::sender);
        list.column("reason", t("mailQuarantine.reason"), m -> t("mailQuarantine.reason." + m.reason()));
        list.column("received", t("mailQuarantine.received"), QuarantinedMail::receivedAt);
        list.column("mailbox", t("mailQuarantine.mailbox"), QuarantinedMail::mailbox);
        live.follow(this, Set.of("mail"), change -> true, list::refresh);
        addComponentAtIndex(1, boxes(quarantine.visits())); // the list fills the rest of the screen
    }

    static String subject(QuarantinedMail mail) {
        return mail.subject() == null || mail.subject().isBlank() ? t("mailQuarantine.noSubject") : mail.subject();
    }

    private static Block boxes(List<MailQuarantine.Visit> visits) {
        if (visits.isEmpty()) return new Block(t("mailQuarantine.boxes"), new Paragraph(t("mailQuarantine.noBoxes")));
        SmallTable table = new SmallTable(
                t("mailQuarantine.boxes"),
                t("mailQuarantine.mailbox"),
                t("mailQuarantine.readAt"),
                t("mailQuarantine.state"));
        visits.forEach(visit -> table.row(visit.name(), visit.readAt(), state(visit)));
        return new Block(t("mailQuarantine.boxes"), table);
    }

    private static StatusBadge state(MailQuarantine.Visit visit) {
        if (visit.triedAt() == null) return new StatusBadge(t("mailQuarantine.notYet"), Tone.NEUTRAL);
        return visit.error() == null
                ? new StatusBadge(t("mailQuarantine.well"), Tone.GOOD)
                : new StatusBadge(t("mailQuarantine.away", visit.error()), Tone.BAD);
    }
}
