package no.samdrift.catalogue.service;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import no.samdrift.kernel.text.LocalizedText;

/** What is written of a service. {@code layer} is 1 technology, 2 applications, 3 information, 4 organisation. */
public record ServiceFacts(
        @NotNull @Pattern(regexp = "\\d{1,2}[a-z]?") String code,
        @NotNull @Valid LocalizedText name,
        @Valid LocalizedText description,
        @Min(1) @Max(4) Integer layer,
        boolean orderable,
        boolean active) {}
