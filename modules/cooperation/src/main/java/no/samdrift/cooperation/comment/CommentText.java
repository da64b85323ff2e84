package no.samdrift.cooperation.comment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.samdrift.kernel.text.PlainText;

/** What a comment says from now on. */
public record CommentText(
        @NotBlank @Size(max = SayComment.LONGEST) @PlainText String text) {
    public CommentText {
        text = text == null ? null : text.strip();
    }
}
