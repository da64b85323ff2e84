package no.samdrift.servicedesk.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Who speaks in a mail, a person or a machine (R4), by RFC 3834, RFC 3464 and what is usual beside them. */
enum MailKind {
    PERSON,
    BOUNCE,
    AUTOMATIC,
    LIST;

    private static final Pattern SUPPRESSED = Pattern.compile("\\b(all|oof|autoreply)\\b");
    private static final Set<String> TO_MANY = Set.of("bulk", "list", "junk");

    static MailKind of(Part mail) throws MessagingException {
        String type = first(mail, "Content-Type");
        if (type.startsWith("multipart/report"))
            return type.contains("disposition-notification") ? AUTOMATIC : BOUNCE; // RFC 8098: a receipt
        if (first(mail, "Return-Path").equals("<>")) return BOUNCE;
        String submitted = first(mail, "Auto-Submitted");
        if (!submitted.isEmpty() && !submitted.equals("no")) return AUTOMATIC;
        if (!first(mail, "X-Autoreply").isEmpty()
                || !first(mail, "X-Autorespond").isEmpty()) return AUTOMATIC;
        if (SUPPRESSED.matcher(first(mail, "X-Auto-Response-Suppress")).find()) return AUTOMATIC;
        String precedence = first(mail, "Precedence");
        if (precedence.equals("auto_reply")) return AUTOMATIC;
        return !first(mail, "List-Id").isEmpty() || TO_MANY.contains(precedence) ? LIST : PERSON;
    }

    private static String first(Part mail, String header) throws MessagingException {
        String[] values = mail.getHeader(header);
        return values == null ? "" : values[0].strip().toLowerCase(Locale.ROOT);
    }
}
