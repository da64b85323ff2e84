package no.samdrift.web.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.util.List;
import no.samdrift.cooperation.notice.DueLetter;
import no.samdrift.cooperation.notice.NoticeMails;
import no.samdrift.cooperation.notice.NoticeRow;
import no.samdrift.kernel.data.Json;
import no.samdrift.kernel.outbox.OutboxHandler;
import no.samdrift.kernel.outbox.OutboxMessage;
import no.samdrift.web.mail.Mailer;

/** Carries letters of notices to the mail server. */
@ApplicationScoped
class NoticeMail implements OutboxHandler {
    @Inject
    private NoticeMails letters;

    @Inject
    private NoticeLetter paper;

    @Inject
    private Mailer mailer;

    /** As {@link NoticeMails} puts it into the outbox. */
    record Payload(long person, List<Long> notices) {}

    @Override
    public String topic() {
        return NoticeMails.TOPIC;
    }

    @Override
    public void handle(OutboxMessage message) throws MessagingException {
        Payload payload = Json.read(message.payload(), Payload.class);
        DueLetter letter = letters.letter(payload.person(), payload.notices()).orElse(null);
        if (letter == null) return;
        String id = "notice." + message.id() + "@" + mailer.domain();
        mailer.send(new Mailer.Mail(
                id,
                letter.isOfOneThing() ? thread(letter.notices().getFirst()) : null,
                letter.name(),
                letter.email(),
                paper.subject(letter),
                paper.text(letter),
                paper.html(letter)));
    }

    /** The same for all mails about a thing, so that they stand together; by it an answer is known too. */
    private String thread(NoticeRow notice) {
        return notice.kind() + "." + notice.key() + "@" + mailer.domain();
    }
}
