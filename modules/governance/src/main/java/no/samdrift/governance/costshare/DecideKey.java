package no.samdrift.governance.costshare;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.samdrift.kernel.text.PlainText;

/** A new key with its first version. */
public record DecideKey(
        @NotBlank @Size(max = 200) @PlainText String name,
        @NotNull @Valid KeyVersionFacts first) {}
