package no.samdrift.governance.costshare;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.samdrift.kernel.money.KeyElement;

/** A key as decided, from a day on. */
public record KeyVersionFacts(
        @NotNull LocalDate validFrom,
        @NotNull Long decisionId,
        @NotEmpty @Size(max = 50) List<@NotNull KeyElement> key) {}
