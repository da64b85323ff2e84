package no.samdrift.cooperation.approval;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.samdrift.kernel.text.PlainText;

/**
 * An answer.
 *
 * @param reason needed for a rejection (R3)
 * @param approverId for whom, where one is a deputy; null for oneself, or for the only one there is
 */
public record AnswerApproval(
        @NotNull ApprovalAnswer answer,
        @Size(max = 1000) @PlainText String reason,
        Long approverId) {
    public AnswerApproval {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
    }
}
