package no.samdrift.catalogue.level;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What of a level may change: its name, and the day from which it no longer holds. What it promises never does. */
public record ChangeLevel(@NotBlank @Size(max = 100) String name, LocalDate validTo) {
    public ChangeLevel {
        name = name == null ? null : name.strip();
    }
}
