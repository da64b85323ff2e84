package no.samdrift.servicedesk.monitoring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.samdrift.kernel.text.PlainText;

/** Where in a body something stands. */
public record FieldLine(
        @NotNull AlertField field,
        @NotBlank @Size(max = 500) @PlainText String value) {
    public FieldLine {
        value = value == null ? null : value.strip();
    }
}
