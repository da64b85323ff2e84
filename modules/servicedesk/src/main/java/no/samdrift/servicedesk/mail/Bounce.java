package no.samdrift.servicedesk.mail;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a bounce says of itself (RFC 3464): whom it did not reach, why, and about which case we wrote. */
final class Bounce {
    private static final Pattern FIELD =
            Pattern.compile("(?im)^Final-Recipient:[^;\\r\\n]*;\\s*(\\S+)|^Status:\\s*([245]\\.\\d+\\.\\d+)");
    private static final Pattern CASE = Pattern.compile("<incident\\.(INC-[0-9-]+)@");

    private Bounce() {}

    /** In the words of mail servers; null where it is no bounce. */
    static String of(MailKind kind, byte[] raw) {
        if (kind != MailKind.BOUNCE) return null;
        String text = new String(raw, StandardCharsets.ISO_8859_1);
        String fields = FIELD.matcher(text)
                .results()
                .limit(6)
                .map(field -> field.group(1) == null ? field.group(2) : field.group(1))
                .collect(Collectors.joining(" "));
        Matcher about = CASE.matcher(text);
        String told = LetterReading.clean(fields + (about.find() ? " " + about.group(1) : ""))
                .strip();
        return told.isEmpty() ? null : told;
    }
}
