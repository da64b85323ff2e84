package no.samdrift.cooperation.approval;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An approval as lists show it.
 *
 * @param kind of what it hangs on, as feed and search call it; {@code key} is that of its page
 * @param about what of it is meant, null for the thing as such
 * @param dueOn the last day for answers
 * @param closedAt null while it is open
 */
public record ApprovalRow(
        long id,
        int version,
        String kind,
        long thingId,
        String key,
        String title,
        Long memberId,
        String about,
        String question,
        ApprovalRule rule,
        LocalDate dueOn,
        ApprovalStatus status,
        long askerId,
        String asker,
        Instant askedAt,
        Instant closedAt) {
    public boolean open() {
        return status == ApprovalStatus.OPEN;
    }
}
