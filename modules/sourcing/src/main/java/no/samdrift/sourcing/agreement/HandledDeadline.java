package no.samdrift.sourcing.agreement;

import java.time.Instant;
import java.time.LocalDate;

/** A deadline somebody has seen to, and how. */
public record HandledDeadline(
        long agreementId, DeadlineKind kind, LocalDate dueOn, String person, Instant handledAt, String note) {
    boolean is(Deadline deadline) {
        return kind == deadline.kind() && dueOn.equals(deadline.on());
    }
}
