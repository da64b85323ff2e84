package no.samdrift.servicedesk.monitoring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.samdrift.kernel.text.PlainText;

/** The system that what a source calls {@code label} belongs to. */
public record MachineLine(
        @NotBlank @Size(max = 200) @PlainText String label,
        @NotNull Long systemId) {
    public MachineLine {
        label = label == null ? null : label.strip();
    }
}
