package no.samdrift.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import no.samdrift.servicedesk.mail.MailIntake;
import no.samdrift.servicedesk.mail.Mailbox;

/** Mail that came to a mailbox which this house does not read, and waits. */
@ApplicationScoped
class DemoMail {
    @Inject
    private DemoFiles files;

    @Inject
    private MailIntake intake;

    void put() {
        files.rows("mail").forEach(this::put);
    }

    private void put(NamedCsvRecord row) {
        try (InputStream in = files.open("mail/" + row.getField("file") + ".eml")) {
            intake.take(Mailbox.named("hjelp"), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
