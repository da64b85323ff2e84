package no.samdrift.catalogue.system;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.samdrift.kernel.own.OwnValues;
import no.samdrift.kernel.text.PlainText;

/**
 * What is kept of a system.
 *
 * @param layer 1 technology, 2 application, 3 data, 4 organisation
 * @param yearlyCost in NOK, without VAT
 * @param services codes of the services it supports
 * @param own what shall stand in the own fields; null leaves them
 */
public record SystemFacts(
        @NotNull Long memberId,
        Long unitId,

        @NotBlank @Size(max = 20) @Pattern(regexp = "[A-ZÆØÅ0-9]+(-[A-ZÆØÅ0-9]+)*")
        String code,

        @NotBlank @Size(max = 120) @PlainText String name,
        @Size(max = 120) @PlainText String product,
        Long vendorId,
        Long ownerId,
        Long administratorId,
        @NotNull Criticality criticality,
        @NotNull Lifecycle lifecycle,
        LocalDate inUseFrom,
        LocalDate phaseOutFrom,
        LocalDate retiredOn,
        @NotNull Hosting hosting,
        @Min(1) @Max(4) Integer layer,
        @PositiveOrZero @Digits(integer = 17, fraction = 2) BigDecimal yearlyCost,
        @Size(max = 2000) @PlainText String description,
        @Size(max = 50) List<@NotBlank @Size(max = 10) String> services,
        OwnValues own) {
    public SystemFacts {
        name = name == null ? null : name.strip();
        services = services == null ? List.of() : services.stream().distinct().toList();
    }
}
