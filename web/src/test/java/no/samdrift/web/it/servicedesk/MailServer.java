package no.samdrift.web.it.servicedesk;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** A mail server of this process, with mailboxes that are read by IMAP. */
final class MailServer implements AutoCloseable {
    private static final String PASSWORD = "hemmelig";
    private final GreenMail server = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP)
    });

    MailServer() {
        server.start();
    }

    int port() {
        return server.getImap().getPort();
    }

    GreenMailUser mailbox(String address) {
        try {
            return server.getManagers().getUserManager().createUser(address, address, PASSWORD);
        } catch (UserException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The settings of Samdrift for it. */
    String[] options(String name, String address) {
        String prefix = "-Dsamdrift.mail.imap." + name + ".";
        return new String[] {
            prefix + "host=127.0.0.1",
            prefix + "port=" + port(),
            prefix + "user=" + address,
            prefix + "password=" + PASSWORD,
            prefix + "tls=none"
        };
    }

    /** The settings by which Samdrift sends through it. */
    String[] sending() {
        return new String[] {
            "-Dsamdrift.mail.smtp.host=127.0.0.1",
            "-Dsamdrift.mail.smtp.port=" + server.getSmtp().getPort(),
            "-Dsamdrift.mail.smtp.tls=none"
        };
    }

    /** The newest mail to an address with these words in its text, once it has come. */
    Optional<MimeMessage> sent(String to, String words) {
        List<MimeMessage> sent = new ArrayList<>();
        try {
            for (MimeMessage mail : server.getReceivedMessages())
                if (mail.getAllRecipients()[0].toString().contains(to)
                        && text(mail).contains(words)) sent.add(mail);
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
        return sent.isEmpty() ? Optional.empty() : Optional.of(sent.getLast());
    }

    private static String text(MimeMessage mail) throws MessagingException, IOException {
        return mail.getContent() instanceof MimeMultipart parts
                ? parts.getBodyPart(0).getContent().toString()
                : mail.getContent().toString();
    }

    /** Byte by byte as it is, but for the ends of its lines. */
    static void deliver(GreenMailUser to, String mail) {
        byte[] bytes = mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        try {
            to.deliver(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes)));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    int waiting(GreenMailUser of) {
        try {
            return server.getManagers().getImapHostManager().getInbox(of).getMessageCount();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    int handled(GreenMailUser of) {
        MailFolder folder = server.getManagers().getImapHostManager().getFolder(of, "Samdrift.Handled");
        return folder == null ? 0 : folder.getMessageCount();
    }

    @Override
    public void close() {
        server.stop();
    }
}
