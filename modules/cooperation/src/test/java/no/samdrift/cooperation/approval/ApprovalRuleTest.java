package no.samdrift.cooperation.approval;

import static no.samdrift.cooperation.approval.ApprovalAnswer.APPROVED;
import static no.samdrift.cooperation.approval.ApprovalAnswer.REJECTED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import no.samdrift.cooperation.approval.ApprovalRule.Asked;
import org.junit.jupiter.api.Test;

/** Whose answers it takes. */
class ApprovalRuleTest {
    private static List<Asked> answers(ApprovalAnswer... answers) {
        return Arrays.stream(answers).map(answer -> new Asked(1L, answer)).toList();
    }

    private static List<Integer> waiting(ApprovalRule rule, List<Asked> lines) {
        return IntStream.range(0, lines.size())
                .filter(place -> rule.waits(lines, place))
                .boxed()
                .toList();
    }

    private static void holds(ApprovalRule rule, List<Asked> lines, ApprovalStatus status, Integer... waiting) {
        assertEquals(status, rule.outcome(lines), rule + " " + lines);
        assertEquals(List.of(waiting), waiting(rule, lines), rule + " " + lines);
    }

    /** R1 */
    @Test
    void oneApprovalIsEnoughAndAllMustRejectWhereAnyMayAnswer() {
        holds(ApprovalRule.ANY, answers(null, null), ApprovalStatus.OPEN, 0, 1);
        holds(ApprovalRule.ANY, answers(REJECTED, null), ApprovalStatus.OPEN, 1);
        holds(ApprovalRule.ANY, answers(REJECTED, APPROVED, null), ApprovalStatus.APPROVED);
        holds(ApprovalRule.ANY, answers(REJECTED, REJECTED), ApprovalStatus.REJECTED);
    }

    /** R1 */
    @Test
    void allMustApproveAndTheFirstRejectionEndsIt() {
        holds(ApprovalRule.ALL, answers(APPROVED, null, null), ApprovalStatus.OPEN, 1, 2);
        holds(ApprovalRule.ALL, answers(APPROVED, REJECTED, null), ApprovalStatus.REJECTED);
        holds(ApprovalRule.ALL, answers(APPROVED, APPROVED), ApprovalStatus.APPROVED);
    }

    /** R1 */
    @Test
    void inOrderTheNextOneIsAskedWhenTheOneBeforeHasAnswered() {
        holds(ApprovalRule.IN_ORDER, answers(null, null, null), ApprovalStatus.OPEN, 0);
        holds(ApprovalRule.IN_ORDER, answers(APPROVED, null, null), ApprovalStatus.OPEN, 1);
        holds(ApprovalRule.IN_ORDER, answers(REJECTED, null, null), ApprovalStatus.REJECTED);
        holds(ApprovalRule.IN_ORDER, answers(APPROVED, APPROVED, APPROVED), ApprovalStatus.APPROVED);
    }

    /** R1 */
    @Test
    void oneOfEachMemberIsEnoughAndAMemberThatRejectsEndsIt() {
        Asked levanger = new Asked(1L, null);
        Asked verdal = new Asked(2L, null);
        Asked yes = new Asked(1L, APPROVED);
        Asked no = new Asked(2L, REJECTED);
        holds(ApprovalRule.PER_MEMBER, List.of(levanger, levanger, verdal), ApprovalStatus.OPEN, 0, 1, 2);
        holds(ApprovalRule.PER_MEMBER, List.of(yes, levanger, verdal), ApprovalStatus.OPEN, 2);
        holds(ApprovalRule.PER_MEMBER, List.of(yes, no, verdal), ApprovalStatus.OPEN, 2);
        holds(ApprovalRule.PER_MEMBER, List.of(yes, no), ApprovalStatus.REJECTED);
        holds(ApprovalRule.PER_MEMBER, List.of(yes, levanger, new Asked(2L, APPROVED)), ApprovalStatus.APPROVED);
    }
}
