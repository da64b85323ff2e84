package no.samdrift.cooperation.privacy;

import java.time.Instant;

/**
 * A text that says something of a person.
 *
 * @param ref by which it is redacted, such as {@code entry:123}
 * @param kind of the thing it stands in
 * @param id of the thing
 * @param key of the thing, by which its page is found
 * @param memberId whose it is; null for the whole co-operation's
 * @param what part of the thing it is: {@code title}, {@code entry}, {@code document}
 * @param by who wrote it; null where that is not known
 */
public record PersonalText(
        String ref, String kind, long id, String key, Long memberId, String what, Instant at, String by, String text) {
    /** What stands where a text was. */
    public static final String REDACTED = "[sladdet]";

    public boolean isRedacted() {
        return REDACTED.equals(text);
    }
}
