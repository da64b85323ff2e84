package no.samdrift.cooperation.comment;

import java.time.Instant;
import java.util.List;
import no.samdrift.kernel.data.Versioned;

/**
 * A comment as those see it who see it.
 *
 * @param on the thing, as {@code agreement:123}
 * @param answerTo the comment it answers, null where it answers none
 * @param text null where it was taken away; people are named as {@code @[id]}
 * @param mentions who is named in it
 * @param mayChange whether the caller may still change it
 * @param mayRemove whether the caller may take it away
 */
public record CommentRow(
        long id,
        int version,
        String on,
        Long answerTo,
        Instant at,
        long authorId,
        String author,
        String text,
        List<Mentioned> mentions,
        Instant editedAt,
        Instant removedAt,
        String removedBy,
        boolean mayChange,
        boolean mayRemove)
        implements Versioned {
    /** Whether it was taken away. */
    public boolean gone() {
        return removedAt != null;
    }
}
