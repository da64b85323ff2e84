package no.samdrift.sourcing.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.samdrift.kernel.own.OwnValues;
import no.samdrift.kernel.text.PlainText;

/**
 * What is kept of an agreement; months and options as in {@link AgreementTerms}.
 *
 * @param yearlyPrice in NOK without VAT
 * @param decisionId the decision it rests on, null where none is named
 * @param services codes of the services it underpins
 * @param systems codes of the systems it underpins
 */
public record AgreementFacts(
        @NotBlank @Size(max = 30) @PlainText String number,
        @NotBlank @Size(max = 200) @PlainText String title,
        @NotNull Long vendorId,
        @NotNull AgreementType type,
        Long responsibleId,
        @NotNull LocalDate validFrom,
        @Min(1) @Max(600) Integer termMonths,
        @Min(0) @Max(20) int optionCount,
        @Min(0) @Max(120) int optionMonths,
        @Min(0) @Max(20) int optionsUsed,
        @Min(0) @Max(36) int optionNoticeMonths,
        @Min(1) @Max(120) Integer renewalMonths,
        @Min(0) @Max(36) int noticeMonths,
        @NotNull NoticeRule noticeRule,
        @Min(0) @Max(60) int leadTimeMonths,
        @PositiveOrZero @Digits(integer = 17, fraction = 2) BigDecimal yearlyPrice,
        @Size(max = 2000) @PlainText String note,
        @NotNull @Size(min = 1, max = 100) List<@Valid @NotNull PartyFacts> parties,
        @Size(max = 100) List<@NotBlank @Size(max = 10) String> services,
        @Size(max = 200) List<@NotBlank @Size(max = 20) String> systems,
        Long decisionId,
        OwnValues own) {
    public AgreementFacts {
        number = number == null ? null : number.strip();
        title = title == null ? null : title.strip();
        services = services == null ? List.of() : services.stream().distinct().toList();
        systems = systems == null ? List.of() : systems.stream().distinct().toList();
    }
}
