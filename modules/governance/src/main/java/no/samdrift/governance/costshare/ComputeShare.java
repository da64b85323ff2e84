package no.samdrift.governance.costshare;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.samdrift.kernel.text.PlainText;

/**
 * Share an amount by a key.
 *
 * @param amount in NOK; null where the key consists of rates
 * @param basisDate the day by which inhabitants were counted
 * @param roundTo step of what a member pays, null for an øre
 * @param decisionId the decision the amount rests on, null while it is a proposal
 * @param before what each member paid the year before, by member number
 * @param measures further measures by name, then member number
 * @param lines what the amount is made of
 */
public record ComputeShare(
        @NotBlank @Size(max = 200) @PlainText String title,
        @Min(1990) @Max(2199) int year,
        @NotNull Long keyId,
        @Digits(integer = 17, fraction = 2) BigDecimal amount,
        @NotNull LocalDate basisDate,
        @Positive @Digits(integer = 12, fraction = 2) BigDecimal roundTo,
        Long decisionId,
        @Size(max = 100) Map<@NotBlank String, @NotNull @Digits(integer = 17, fraction = 2) BigDecimal> before,
        @Size(max = 50) Map<@NotBlank String, @NotNull Map<@NotBlank String, @NotNull BigDecimal>> measures,
        @Size(max = 200) List<@Valid @NotNull CostLine> lines) {
    public ComputeShare {
        before = before == null ? Map.of() : before;
        measures = measures == null ? Map.of() : measures;
        lines = lines == null ? List.of() : lines;
    }
}
