package no.samdrift.web.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.mail.util.StreamProvider;
import no.samdrift.kernel.data.HouseOpened;

/**
 * Tells the mail API which implementation there is. Untold it looks through all jars of the application for it, for each header
 * and each text that it reads or writes: that was a quarter of what a mail cost.
 */
@ApplicationScoped
class MailParts {
    private static final String NAME = StreamProvider.class.getName();

    void tell(@Observes HouseOpened opened) {
        System.setProperty(NAME, StreamProvider.provider().getClass().getName());
        try {
            StreamProvider.provider();
        } catch (RuntimeException unseen) {
            System.clearProperty(NAME); // a server whose applications do not see it
        }
    }
}
