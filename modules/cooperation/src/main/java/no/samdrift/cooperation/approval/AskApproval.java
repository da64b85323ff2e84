package no.samdrift.cooperation.approval;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.samdrift.kernel.text.PlainText;

/**
 * Somebody asks for an approval.
 *
 * @param about what of the thing is meant, in a word of the floor that keeps it, as {@code option-1}; null for the thing as such
 * @param dueOn the last day for answers
 * @param approvers ids of people, in the order in which they answer where the rule asks for one
 */
public record AskApproval(
        @Size(max = 40) @PlainText String about,
        @NotBlank @Size(max = 1000) @PlainText String question,
        @NotNull ApprovalRule rule,
        @NotNull LocalDate dueOn,
        @NotNull @Size(min = 1, max = 20) List<@NotNull Long> approvers) {
    public AskApproval {
        about = about == null || about.isBlank() ? null : about.strip();
        question = question == null ? null : question.strip();
        approvers = approvers == null ? null : approvers.stream().distinct().toList();
    }
}
