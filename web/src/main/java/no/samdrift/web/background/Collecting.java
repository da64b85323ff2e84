package no.samdrift.web.background;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Duration;
import no.samdrift.kernel.data.Leases;
import no.samdrift.servicedesk.mail.MailQuarantine;
import no.samdrift.servicedesk.mail.Mailbox;
import no.samdrift.servicedesk.mail.Mailboxes;
import no.samdrift.web.mail.MailboxVisit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Brings in the mail of each mailbox. One that cannot be reached holds up no other, and its screen says so. */
@ApplicationScoped
class Collecting implements BackgroundWork {
    @Inject
    private Mailboxes mailboxes;

    @Inject
    private MailboxVisit visit;

    @Inject
    private MailQuarantine quarantine;

    @Inject
    private Leases leases;

    @Inject
    @ConfigProperty(name = "samdrift.mail.seconds", defaultValue = "10")
    private int seconds;

    @Override
    public String name() {
        return "mail in";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(seconds);
    }

    /** Much mail takes longer than a lease lasts, so it is renewed between mails. */
    @Override
    public void run() {
        for (Mailbox box : mailboxes.all()) {
            String error = null;
            try {
                visit.read(box, () -> leases.hold(name()));
            } catch (MessagingException e) {
                error = String.valueOf(e.getMessage());
            }
            quarantine.visited(box.name(), error);
        }
    }
}
