package no.samdrift.catalogue.level;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** A level agreed from a day on; it replaces the one before it for the same member and service. */
public record AddLevel(
        @NotBlank @Size(max = 100) String name,
        Long memberId,
        Long serviceId,
        long calendarId,
        @NotNull LocalDate validFrom,
        @NotNull @Size(min = 1, max = 4) List<@Valid @NotNull LevelTarget> targets) {}
