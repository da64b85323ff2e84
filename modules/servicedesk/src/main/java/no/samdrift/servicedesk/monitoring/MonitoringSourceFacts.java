package no.samdrift.servicedesk.monitoring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.samdrift.catalogue.level.Impact;
import no.samdrift.catalogue.level.Urgency;
import no.samdrift.kernel.text.PlainText;

/**
 * What is kept of a source.
 *
 * @param name in the address it sends to
 * @param memberId and {@code serviceId}, {@code systemId}, {@code teamId}: where a case belongs whose machine nobody knows
 * @param impact and {@code urgency}: of a severity that is not among {@code severities}
 * @param fields for a mapping of its own
 */
public record MonitoringSourceFacts(
        @NotBlank @Pattern(regexp = "[a-z0-9][a-z0-9-]{1,39}")
        String name,

        @NotBlank @Size(max = 100) @PlainText String title,
        @NotNull AlertMapping mapping,
        boolean active,
        @NotNull Long memberId,
        @NotNull Long serviceId,
        Long systemId,
        Long teamId,
        @NotNull Impact impact,
        @NotNull Urgency urgency,
        @Size(max = 20) List<@Valid SeverityLine> severities,
        @Size(max = 500) List<@Valid MachineLine> machines,
        @Size(max = 11) List<@Valid FieldLine> fields) {
    public MonitoringSourceFacts {
        name = name == null ? null : name.strip();
        title = title == null ? null : title.strip();
        severities = severities == null ? List.of() : List.copyOf(severities);
        machines = machines == null ? List.of() : List.copyOf(machines);
        fields = fields == null ? List.of() : List.copyOf(fields);
    }
}
