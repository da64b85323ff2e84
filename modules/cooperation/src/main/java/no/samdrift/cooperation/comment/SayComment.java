package no.samdrift.cooperation.comment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.samdrift.kernel.text.PlainText;

/**
 * Something to be said of a thing.
 *
 * @param text names people as {@code @[id]}
 * @param answerTo the comment that is answered, null for none
 */
public record SayComment(
        @NotBlank @Size(max = LONGEST) @PlainText String text, Long answerTo) {
    public static final int LONGEST = 10_000;

    public SayComment {
        text = text == null ? null : text.strip();
    }
}
