package no.samdrift.servicedesk.mail;

import java.time.Instant;

/**
 * A mail that waits.
 *
 * @param detail in the words of programs, may be null
 * @param size in bytes
 */
public record QuarantinedMail(
        long id,
        String mailbox,
        Instant receivedAt,
        String sender,
        String senderName,
        String subject,
        MailReason reason,
        String detail,
        int size) {}
