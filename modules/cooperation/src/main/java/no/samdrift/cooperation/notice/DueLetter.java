package no.samdrift.cooperation.notice;

import java.util.List;
import no.samdrift.kernel.text.Language;

/**
 * A letter that is due.
 *
 * @param notices newest first; all of one thing, or a digest
 */
public record DueLetter(String name, String email, Language language, List<NoticeRow> notices) {
    /** Whether it is about one thing, to whose thread it then belongs. */
    public boolean isOfOneThing() {
        return notices.stream().map(n -> n.kind() + ":" + n.key()).distinct().count() == 1;
    }
}
