package no.samdrift.kernel.own;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.samdrift.kernel.text.LocalizedText;

/**
 * What a field of a kind is.
 *
 * @param code its name in JSON, addresses and the audit; stays as it is
 * @param help a line below the field, null for none
 * @param active whether it is in use; what stands in one that is not is kept and shown nowhere
 * @param listed whether lists show it before somebody chooses their columns
 * @param filtered whether lists can be narrowed by it
 * @param place among the fields of its kind, the least first
 */
public record FieldFacts(
        @NotBlank @Size(max = 40) String kind,

        @NotBlank @Size(max = 40) @Pattern(regexp = "[a-z][a-zA-Z0-9]*")
        String code,

        @NotNull FieldType type,
        @NotNull @Valid LocalizedText name,
        @Valid LocalizedText help,
        boolean required,
        boolean active,
        boolean listed,
        boolean filtered,
        @Min(0) @Max(999) int place,
        @Size(max = 100) List<@Valid @NotNull OwnChoice> choices) {
    public FieldFacts {
        choices = choices == null || type != FieldType.CHOICE ? List.of() : choices;
    }
}
