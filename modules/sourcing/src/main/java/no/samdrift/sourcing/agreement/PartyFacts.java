package no.samdrift.sourcing.agreement;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** A member that is party to an agreement; {@code validTo} is its last day, null while it stays. */
public record PartyFacts(@NotNull Long memberId, @NotNull LocalDate validFrom, LocalDate validTo) {}
