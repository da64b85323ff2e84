package no.samdrift.sourcing.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.samdrift.kernel.text.PlainText;

/** Somebody has seen to a deadline; {@code note} says how. */
public record HandleDeadline(
        @NotNull DeadlineKind kind,
        @NotNull LocalDate on,
        @NotBlank @Size(max = 500) @PlainText String note) {}
