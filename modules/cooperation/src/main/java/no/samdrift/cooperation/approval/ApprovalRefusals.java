package no.samdrift.cooperation.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import no.samdrift.kernel.refusal.NotAllowed;
import no.samdrift.kernel.refusal.Refusal;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.time.Time;

/** Why an answer is not taken (R5): what stands there already, by whom and when. */
final class ApprovalRefusals {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private ApprovalRefusals() {}

    static RuleBroken closed(ApprovalDetails approval) {
        Instant at = approval.approval().closedAt();
        if (approval.approval().status() == ApprovalStatus.WITHDRAWN)
            return new RuleBroken("approvalWithdrawn", approval.approval().asker(), day(at));
        return answered(approval.last().orElseThrow());
    }

    private static RuleBroken answered(ApprovalLine line) {
        return new RuleBroken(
                line.answer() == ApprovalAnswer.APPROVED ? "approvalApprovedBy" : "approvalRejectedBy",
                line.answeredBy(),
                day(line.answeredAt()));
    }

    /** Nothing is waited for from that person: it was said, it is not their turn, or they were never asked. */
    static Refusal notWaited(ApprovalDetails approval, long person, Long approverId) {
        return approval.lines().stream()
                .filter(line -> line.personId() == person
                        || Objects.equals(line.deputyId(), person)
                        || Objects.equals(line.answeredById(), person))
                .filter(line -> approverId == null || line.personId() == approverId)
                .findFirst()
                .<Refusal>map(line -> line.answer() != null ? answered(line) : new RuleBroken("approvalNotYet"))
                .orElseGet(() -> NotAllowed.because(
                        "approvalOfOthers",
                        approval.lines().stream().map(ApprovalLine::person).collect(Collectors.joining(", "))));
    }

    static String day(LocalDate day) {
        return day.format(DAY);
    }

    private static String day(Instant at) {
        return day(LocalDate.ofInstant(at, Time.OSLO));
    }
}
