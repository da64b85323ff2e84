package no.samdrift.cooperation.notice;

/**
 * What happened to a thing.
 *
 * @param what names the sentence that says it, as {@code notice.<what>}; it is given who did it and the detail
 * @param kind of the thing, as search, feed and audit call it
 * @param key in the address of its page
 * @param title of the thing
 * @param detail a value of the sentence, or the words that were said; may be null
 * @param urgent passes the quiet hours
 */
public record News(Topic topic, String what, String kind, String key, String title, String detail, boolean urgent) {
    private static final int LONGEST = 1000;
    private static final int LONGEST_TITLE = 200;

    public News {
        title = cut(title, LONGEST_TITLE);
        detail = cut(detail, LONGEST);
    }

    private static String cut(String text, int most) {
        return text == null || text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
