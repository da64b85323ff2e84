package no.samdrift.cooperation.approval;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Whose answers it takes (R1). */
public enum ApprovalRule {
    ANY,
    ALL,
    IN_ORDER,
    /** One of each member that somebody was asked of. */
    PER_MEMBER;

    /**
     * Somebody who is asked.
     *
     * @param memberId of whom, null for none
     * @param answer null while there is none
     */
    record Asked(Long memberId, ApprovalAnswer answer) {
        boolean says(ApprovalAnswer what) {
            return answer == what;
        }
    }

    /** Where it stands after these answers; the lines are in order. */
    ApprovalStatus outcome(List<Asked> lines) {
        return switch (this) {
            case ALL, IN_ORDER -> all(lines.stream().map(List::of));
            case ANY -> any(lines);
            case PER_MEMBER ->
                all(lines.stream()
                        .map(Asked::memberId)
                        .distinct()
                        .map(member -> lines.stream()
                                .filter(line -> Objects.equals(line.memberId(), member))
                                .toList()));
        };
    }

    private static ApprovalStatus all(Stream<List<Asked>> groups) {
        List<ApprovalStatus> each = groups.map(ApprovalRule::any).toList();
        if (each.contains(ApprovalStatus.REJECTED)) return ApprovalStatus.REJECTED;
        return each.contains(ApprovalStatus.OPEN) ? ApprovalStatus.OPEN : ApprovalStatus.APPROVED;
    }

    private static ApprovalStatus any(List<Asked> lines) {
        if (lines.stream().anyMatch(line -> line.says(ApprovalAnswer.APPROVED))) return ApprovalStatus.APPROVED;
        return lines.stream().allMatch(line -> line.says(ApprovalAnswer.REJECTED))
                ? ApprovalStatus.REJECTED
                : ApprovalStatus.OPEN;
    }

    /** Whether the answer of that line is waited for now. */
    boolean waits(List<Asked> lines, int place) {
        Asked own = lines.get(place);
        if (own.answer() != null || outcome(lines) != ApprovalStatus.OPEN) return false;
        Predicate<Asked> answered = line -> line.answer() != null;
        return switch (this) {
            case ANY, ALL -> true;
            case IN_ORDER -> lines.stream().limit(place).allMatch(answered);
            case PER_MEMBER ->
                lines.stream()
                        .filter(line -> Objects.equals(line.memberId(), own.memberId()))
                        .noneMatch(line -> line.says(ApprovalAnswer.APPROVED));
        };
    }
}
