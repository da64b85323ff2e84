package no.samdrift.sourcing.agreement;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The agreement is signed, by the last of its parties on that day (R9). */
public record SignAgreement(@NotNull LocalDate signedOn) {}
