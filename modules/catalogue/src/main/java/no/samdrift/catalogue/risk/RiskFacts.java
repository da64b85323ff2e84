package no.samdrift.catalogue.risk;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.samdrift.kernel.text.PlainText;

/**
 * What is kept of a risk; levels are from 1 to 5.
 *
 * @param memberId null for the whole co-operation, or where a system says it
 * @param confidentiality and {@code integrity} and {@code availability}: the consequence for each, null where none is judged
 * @param probabilityAfter and {@code consequenceAfter}: what is left after the measures, null where that is not judged
 */
public record RiskFacts(
        @NotBlank @Size(max = 200) @PlainText String title,
        @Size(max = 4000) @PlainText String description,
        Long memberId,
        Long systemId,
        @NotNull @Min(1) @Max(5) Integer probability,
        @Min(1) @Max(5) Integer confidentiality,
        @Min(1) @Max(5) Integer integrity,
        @Min(1) @Max(5) Integer availability,
        @Size(max = 4000) @PlainText String measures,
        @Min(1) @Max(5) Integer probabilityAfter,
        @Min(1) @Max(5) Integer consequenceAfter,
        Long ownerId,
        LocalDate reviewOn,
        @NotNull RiskState state) {
    public RiskFacts {
        title = title == null ? null : title.strip();
    }
}
