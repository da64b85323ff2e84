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
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** A mail server of this process, with mailboxes that are read by IMAP. */
final class MailServer implements AutoCloseable {
    private static final String PASSWORD = "hemmelig";
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));

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
