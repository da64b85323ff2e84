package no.samdrift.servicedesk.mail;

import java.util.List;

/**
 * A mail that waits, whole.
 *
 * @param text all it says, as plain text; HTML as its words
 * @param enclosures names of what is enclosed
 * @param number the case it names, null where it names none
 * @param personId whose address the sender's is, null for a stranger
 */
public record QuarantinedLetter(
        QuarantinedMail mail, String text, List<String> enclosures, String number, Long personId, String person) {}
