package no.samdrift.web.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Header;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.samdrift.kernel.data.Outage;
import no.samdrift.servicedesk.mail.MailIntake;
import no.samdrift.servicedesk.mail.Mailbox;
import no.samdrift.servicedesk.mail.Mailboxes;
import org.eclipse.angus.mail.imap.IMAPFolder;

/**
 * Fetches what lies in a mailbox by IMAP. Mails are taken by the house first and then moved to {@code Samdrift/Handled}: what
 * was taken when the process died is known when it is met again. What could not be taken lies where it was.
 */
@ApplicationScoped
public class MailboxVisit {
    private static final Logger LOG = Logger.getLogger(MailboxVisit.class.getName());
    private static final String PATIENCE_MS = "20000";
    private static final String[] HANDLED = {"Samdrift", "Handled"};
    private static final int AT_ONCE = 50;

    @Inject
    private Mailboxes mailboxes;

    @Inject
    private MailIntake intake;

    /** @param goOn asked between mails */
    public void read(Mailbox box, BooleanSupplier goOn) throws MessagingException {
        try (Store store = open(box);
                Folder from =
                        store.getFolder(mailboxes.setting(box.name(), "folder").orElse("INBOX"))) {
            from.open(Folder.READ_WRITE);
            Folder to = handled(store);
            Message[] all = from.getMessages();
            for (int first = 0; first < all.length && goOn.getAsBoolean(); first += AT_ONCE)
                move(take(box, Arrays.copyOfRange(all, first, Math.min(all.length, first + AT_ONCE)), goOn), from, to);
            from.expunge();
        }
    }

    private static void move(List<Message> taken, Folder from, Folder to) throws MessagingException {
        if (taken.isEmpty()) return;
        Message[] mails = taken.toArray(Message[]::new);
        from.copyMessages(mails, to);
        from.setFlags(mails, new Flags(Flags.Flag.DELETED), true);
    }

    /** Those that are in the house now. */
    private List<Message> take(Mailbox box, Message[] some, BooleanSupplier goOn) throws MessagingException {
        FetchProfile known = new FetchProfile();
        known.add(FetchProfile.Item.SIZE);
        known.add(FetchProfile.Item.FLAGS);
        known.add(UIDFolder.FetchProfileItem.UID);
        IMAPFolder folder = (IMAPFolder) some[0].getFolder();
        folder.fetch(some, known);
        List<Message> waiting = new ArrayList<>();
        for (Message each : some) if (!each.isSet(Flags.Flag.DELETED)) waiting.add(each);
        List<Message> taken = new ArrayList<>();
        for (List<Message> portion : WholeMails.portions(waiting)) {
            if (!goOn.getAsBoolean()) break;
            List<Message> fitting = new ArrayList<>();
            for (Message each : portion) if (each.getSize() <= MailIntake.MOST) fitting.add(each);
            Map<Long, byte[]> whole = WholeMails.of(folder, fitting);
            for (Message each : portion)
                if (goOn.getAsBoolean() && take(box, each, whole.get(folder.getUID(each)))) taken.add(each);
        }
        return taken;
    }

    private Store open(Mailbox box) throws MessagingException {
        String tls = mailboxes.setting(box.name(), "tls").orElse("tls");
        String protocol = tls.equals("tls") ? "imaps" : "imap";
        String prefix = "mail." + protocol + ".";
        Properties settings = new Properties();
        settings.put(prefix + "starttls.enable", String.valueOf(tls.equals("starttls")));
        settings.put(prefix + "starttls.required", String.valueOf(tls.equals("starttls")));
        settings.put(prefix + "ssl.checkserveridentity", "true");
        settings.put(prefix + "fetchsize", "1000000");
        settings.put(prefix + "peek", "true");
        for (String each : new String[] {"connectiontimeout", "timeout", "writetimeout"})
            settings.put(prefix + each, PATIENCE_MS);
        Store store = Session.getInstance(settings).getStore(protocol);
        store.connect(
                mailboxes.setting(box.name(), "host").orElseThrow(),
                mailboxes.setting(box.name(), "port").map(Integer::valueOf).orElse(-1),
                mailboxes.setting(box.name(), "user").orElse(""),
                mailboxes.setting(box.name(), "password").orElse(""));
        return store;
    }

    private static Folder handled(Store store) throws MessagingException {
        Folder folder = store.getDefaultFolder();
        for (String name : HANDLED) folder = folder.getFolder(name);
        if (!folder.exists()) folder.create(Folder.HOLDS_MESSAGES);
        return folder;
    }

    /**
     * Whether it is in the house now, and may be moved.
     *
     * @param whole null where it is too large to be fetched, or gone
     */
    private boolean take(Mailbox box, Message mail, byte[] whole) throws MessagingException {
        try {
            if (mail.getSize() > MailIntake.MOST) intake.tooLarge(box, headers(mail), mail.getSize());
            else if (whole != null) intake.take(box, whole);
            return whole != null || mail.getSize() > MailIntake.MOST;
        } catch (RuntimeException e) {
            if (Outage.of(e).isPresent()) throw e;
            LOG.log(Level.WARNING, e, () -> "A mail in " + box.name() + " could not be taken; it is tried again");
            return false;
        }
    }

    private static byte[] headers(Message mail) throws MessagingException {
        StringBuilder headers = new StringBuilder();
        for (Header header : Collections.list(mail.getAllHeaders()))
            headers.append(header.getName())
                    .append(": ")
                    .append(header.getValue())
                    .append("\r\n");
        return headers.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }
}
