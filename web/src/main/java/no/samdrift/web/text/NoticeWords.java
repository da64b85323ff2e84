package no.samdrift.web.text;

import java.util.Locale;
import no.samdrift.cooperation.notice.NoticeRow;
import no.samdrift.cooperation.notice.Topic;

/** What a notice says. */
public final class NoticeWords {
    private NoticeWords() {}

    /** A sentence; where it happened several times the last is named and the number said. */
    public static String sentence(NoticeRow notice, Locale locale) {
        String actor = notice.actor() == null ? Texts.text(locale, "notice.house") : notice.actor();
        String detail = notice.detail() == null ? "" : notice.detail();
        String once = Texts.text(locale, "notice." + notice.what(), actor, detail);
        return notice.times() == 1 ? once : Texts.text(locale, "notice.times", once, notice.times());
    }

    /** What it is about, told apart from the thing itself where it has its title from that. */
    public static String title(NoticeRow notice, Locale locale) {
        return Texts.find(locale, "notice.title." + notice.kind(), notice.title())
                .orElse(notice.title());
    }

    public static String why(NoticeRow notice, Locale locale) {
        return Texts.text(locale, "notice.why." + notice.why());
    }

    /** Whether the detail is words that somebody said, or what was done about it. */
    public static boolean quotes(NoticeRow notice) {
        boolean told = notice.topic() == Topic.SAID
                || notice.topic() == Topic.MENTIONED
                || notice.what().equals("case.solved");
        return told && notice.detail() != null;
    }
}
