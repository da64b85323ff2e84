package no.samdrift.catalogue.service;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.samdrift.kernel.text.LocalizedText;
import no.samdrift.kernel.text.PlainText;

/**
 * What is written of a service. {@code code} is a chapter's number and a letter; {@code X} and a number marks one that came
 * with imported history. {@code synonyms} is what people call it: a line for each word, with commas between those that mean the
 * same. {@code layer} is 1 technology, 2 applications, 3 information, 4 organisation.
 */
public record ServiceFacts(
        @NotNull @Pattern(regexp = "\\d{1,2}[a-z]?|X\\d{1,4}")
        String code,

        @NotNull @Valid LocalizedText name,
        @Valid LocalizedText description,
        @Size(max = 1000) @PlainText String synonyms,
        @Min(1) @Max(4) Integer layer,
        boolean orderable,
        boolean active) {

    public ServiceFacts {
        synonyms = synonyms == null || synonyms.isBlank() ? null : synonyms.strip();
    }
}
