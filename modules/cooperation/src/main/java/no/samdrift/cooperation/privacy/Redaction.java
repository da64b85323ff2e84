package no.samdrift.cooperation.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.samdrift.kernel.text.PlainText;

/**
 * @param ref of the {@link PersonalText}
 * @param reason why it is taken away; the audit keeps it
 */
public record Redaction(
        @NotBlank @Size(max = 100) String ref,
        @NotBlank @Size(max = 500) @PlainText String reason) {}
