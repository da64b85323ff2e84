package no.samdrift.cooperation.approval;

import java.util.List;
import java.util.Optional;
import no.samdrift.kernel.data.Versioned;

/**
 * An approval with all who are asked.
 *
 * @param mine places of the lines that the caller may answer now
 * @param mayWithdraw whether the caller may take it back
 */
public record ApprovalDetails(ApprovalRow approval, List<ApprovalLine> lines, List<Integer> mine, boolean mayWithdraw)
        implements Versioned {
    @Override
    public int version() {
        return approval.version();
    }

    /** The answer that was given last. */
    public Optional<ApprovalLine> last() {
        return lines.stream()
                .filter(line -> line.answeredAt() != null)
                .max(java.util.Comparator.comparing(ApprovalLine::answeredAt));
    }
}
