package no.samdrift.sourcing.agreement;

import jakarta.validation.constraints.Size;
import no.samdrift.kernel.text.PlainText;

/**
 * An option is used (R8).
 *
 * @param reason what was agreed with the vendor, required once its day has passed
 * @param decisionId the decision it rests on; not needed where it was approved
 */
public record UseOption(@Size(max = 500) @PlainText String reason, Long decisionId) {
    public UseOption {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
    }
}
