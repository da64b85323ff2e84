package no.samdrift.servicedesk.monitoring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.samdrift.catalogue.level.Impact;
import no.samdrift.catalogue.level.Urgency;
import no.samdrift.kernel.text.PlainText;

/** How bad it is what a source calls {@code severity}. */
public record SeverityLine(
        @NotBlank @Size(max = 60) @PlainText String severity,
        @NotNull Impact impact,
        @NotNull Urgency urgency) {
    public SeverityLine {
        severity = severity == null ? null : severity.strip();
    }
}
