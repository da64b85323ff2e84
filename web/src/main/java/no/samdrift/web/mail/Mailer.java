package no.samdrift.web.mail;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Deque;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedDeque;
import no.samdrift.kernel.refusal.Unavailable;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hands mails to the server named by {@code samdrift.mail.smtp.*}; without one nothing is sent. */
@ApplicationScoped
public class Mailer {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final String PATIENCE_MS = "20000";

    /** How the way to the server is kept from strangers. */
    public enum Tls {
        none,
        starttls,
        tls
    }

    @Inject
    @ConfigProperty(name = "samdrift.mail.smtp.host")
    Optional<String> host;

    @Inject
    @ConfigProperty(name = "samdrift.mail.smtp.port")
    Optional<Integer> port;

    @Inject
    @ConfigProperty(name = "samdrift.mail.smtp.user")
    Optional<String> user;

    @Inject
    @ConfigProperty(name = "samdrift.mail.smtp.password")
    Optional<String> password;

    @Inject
    @ConfigProperty(name = "samdrift.mail.smtp.tls", defaultValue = "starttls")
    Tls tls;

    @Inject
    @ConfigProperty(name = "samdrift.mail.from")
    Optional<String> from;

    @Inject
    @ConfigProperty(name = "samdrift.public.url")
    Optional<String> url;

    private final Deque<Transport> ways = new ConcurrentLinkedDeque<>();
    private Session session;

    /**
     * A mail.
     *
     * @param id its Message-ID without brackets; the same when it is sent again
     * @param thread id of the thread's beginning, which need never have been sent; null for none
     */
    public record Mail(
            String id, String thread, String name, String address, String subject, String text, String html) {}

    /** Whether mail can leave the house at all. */
    public boolean isOn() {
        return host.isPresent() && from.isPresent();
    }

    /** The part of our Message-IDs behind the at. */
    public String domain() {
        return from.map(address ->
                        address.replaceFirst(".*@", "").replace(">", "").strip())
                .orElse("samdrift");
    }

    /**
     * Over a way that was kept open, else over a new one. The other end may have closed a kept one meanwhile; that is found
     * when it is used, as asking before each mail would be one more turn to the server and back.
     *
     * @throws Unavailable where the server does not answer or takes nothing just now
     * @throws MessagingException where it will not have this mail
     */
    public void send(Mail mail) throws MessagingException {
        if (!isOn()) throw new Unavailable("noMail");
        MimeMessage message = message(mail);
        Transport kept = ways.pollFirst();
        try {
            if (kept != null) {
                carry(message, kept);
                return;
            }
        } catch (Unavailable closedMeanwhile) {
            // whether the server is there, a new way tells
        }
        carry(message, way());
    }

    private void carry(MimeMessage message, Transport way) throws MessagingException {
        try {
            way.sendMessage(message, message.getAllRecipients());
            ways.addFirst(way);
        } catch (SendFailedException refused) {
            close(way);
            if (isForGood(refused)) throw refused;
            throw away(refused);
        } catch (MessagingException e) {
            close(way);
            throw away(e);
        }
    }

    /** An address that does not exist, or an answer of 5xx (RFC 5321, 4.2.1): another try would end the same. */
    private static boolean isForGood(SendFailedException refused) {
        boolean noSuch = refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0;
        return noSuch || String.valueOf(refused.getMessage()).startsWith("5");
    }

    private static Unavailable away(MessagingException e) {
        Unavailable away = new Unavailable("noMail");
        away.initCause(e);
        return away;
    }

    private Transport way() {
        try {
            Transport way = session().getTransport();
            way.connect();
            return way;
        } catch (MessagingException e) {
            throw away(e);
        }
    }

    private synchronized Session session() {
        if (session != null) return session;
        String protocol = tls == Tls.tls ? "smtps" : "smtp";
        String prefix = "mail." + protocol + ".";
        Properties settings = new Properties();
        settings.put("mail.transport.protocol", protocol);
        settings.put(prefix + "host", host.orElseThrow());
        port.ifPresent(number -> settings.put(prefix + "port", String.valueOf(number)));
        settings.put(prefix + "auth", String.valueOf(user.isPresent()));
        settings.put(prefix + "starttls.enable", String.valueOf(tls == Tls.starttls));
        settings.put(prefix + "starttls.required", String.valueOf(tls == Tls.starttls));
        settings.put(prefix + "ssl.checkserveridentity", "true");
        settings.put(prefix + "quitwait", "false");
        for (String each : new String[] {"connectiontimeout", "timeout", "writetimeout"})
            settings.put(prefix + each, PATIENCE_MS);
        session = Session.getInstance(
                settings, user.map(name -> new Known(name, password.orElse(""))).orElse(null));
        return session;
    }

    private static final class Known extends jakarta.mail.Authenticator {
        private final jakarta.mail.PasswordAuthentication who;

        Known(String user, String password) {
            this.who = new jakarta.mail.PasswordAuthentication(user, password);
        }

        @Override
        protected jakarta.mail.PasswordAuthentication getPasswordAuthentication() {
            return who;
        }
    }

    private MimeMessage message(Mail mail) throws MessagingException {
        MimeMessage message = new Ours(session(), mail.id());
        message.setFrom(new InternetAddress(from.orElseThrow()));
        message.setRecipient(Message.RecipientType.TO, address(mail));
        message.setSubject(mail.subject().replaceAll("\\p{Cntrl}", " "), UTF_8);
        message.setSentDate(Date.from(Instant.now()));
        if (mail.thread() != null) {
            message.setHeader("In-Reply-To", "<" + mail.thread() + ">");
            message.setHeader("References", "<" + mail.thread() + ">");
        }
        message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: nobody's absence answers it
        message.setHeader("X-Auto-Response-Suppress", "All");
        if (url.isPresent()) // RFC 2369: where one chooses what to be told
        message.setHeader("List-Unsubscribe", "<" + url.get().replaceFirst("/+$", "") + "/me>");
        MimeBodyPart text = new MimeBodyPart();
        text.setText(mail.text(), UTF_8);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(mail.html(), UTF_8, "html");
        message.setContent(new MimeMultipart("alternative", text, html));
        return message;
    }

    private static InternetAddress address(Mail mail) throws MessagingException {
        try {
            InternetAddress address = new InternetAddress(mail.address(), mail.name(), UTF_8);
            address.validate();
            return address;
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Keeps the Message-ID that it was given. */
    private static final class Ours extends MimeMessage {
        private final String id;

        Ours(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + ">");
        }
    }

    @PreDestroy
    void close() {
        for (Transport way = ways.pollFirst(); way != null; way = ways.pollFirst()) close(way);
    }

    private static void close(Transport way) {
        try {
            way.close();
        } catch (MessagingException e) {
            // it is gone anyway
        }
    }
}
