package no.samdrift.governance.costshare;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import no.samdrift.kernel.text.PlainText;

/**
 * What the shared amount is made of: a budget line and the services it pays.
 *
 * @param amount income is negative
 * @param services codes of services
 */
public record CostLine(
        @NotBlank @Size(max = 200) @PlainText String name,
        @NotNull @Digits(integer = 17, fraction = 2) BigDecimal amount,
        @Size(max = 60) List<@NotBlank @Size(max = 10) String> services) {
    public CostLine {
        services = services == null ? List.of() : services.stream().distinct().toList();
    }
}
