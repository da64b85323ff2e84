package no.samdrift.servicedesk.mail;

import java.util.List;

/**
 * A mail as it was read; its texts are plain text, without control characters.
 *
 * @param id its Message-ID without brackets, null where it has none
 * @param sender its address in small letters, null where it has none
 * @param senderName what the sender calls itself, may be blank
 * @param thread Message-IDs that it answers, the nearest first
 * @param plain its text, and {@code html} the same where that is all there is; either may be blank
 * @param verdicts of mail servers on its way, as they stand in Authentication-Results
 */
record Letter(
        String id,
        String sender,
        String senderName,
        String subject,
        MailKind kind,
        List<String> thread,
        String plain,
        String html,
        List<Enclosure> enclosures,
        List<String> verdicts) {

    /** A file in it. */
    record Enclosure(String name, byte[] content) {}

    /** All that it says. R6 */
    String whole() {
        return plain.isBlank() ? HtmlText.of(html, false) : plain.strip();
    }

    /** What is new in an answer; all of it where nothing else would be left. R6 */
    String said() {
        String text = plain.isBlank() ? HtmlText.of(html, true) : plain;
        String said = Quoted.cut(text);
        return said.isEmpty() ? whole() : said;
    }
}
