package no.samdrift.cooperation.task;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samdrift.kernel.text.PlainText;

/**
 * What is kept of a task.
 *
 * @param ownerId who shall do it, null while nobody does
 * @param dueOn by when, null for no day
 */
public record TaskFacts(
        @NotBlank @Size(max = 200) @PlainText String title,
        @Size(max = 2000) @PlainText String note,
        Long ownerId,
        LocalDate dueOn,
        @Size(max = 50) List<@Valid @NotNull TaskLine> lines) {
    public TaskFacts {
        title = title == null ? null : title.strip();
        note = note == null || note.isBlank() ? null : note.strip();
        lines = lines == null ? List.of() : new ArrayList<>(lines); // with what is missing in it, for the validation
    }

    TaskFacts ticked(int place, boolean done) {
        List<TaskLine> ticked = new ArrayList<>(lines);
        ticked.set(place, new TaskLine(lines.get(place).text(), done));
        return new TaskFacts(title, note, ownerId, dueOn, ticked);
    }
}
