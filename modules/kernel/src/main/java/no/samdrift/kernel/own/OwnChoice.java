package no.samdrift.kernel.own;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.samdrift.kernel.text.LocalizedText;

/** What can be chosen in a field; {@code active} false where it was, and no longer can. */
public record OwnChoice(
        @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z][a-zA-Z0-9]*")
        String code,

        @NotNull @Valid LocalizedText name,
        boolean active) {}
