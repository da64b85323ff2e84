package no.samdrift.cooperation.task;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.samdrift.kernel.text.PlainText;

/** A line of a checklist. */
public record TaskLine(@NotBlank @Size(max = 200) @PlainText String text, boolean done) {
    public TaskLine {
        text = text == null ? null : text.strip();
    }
}
