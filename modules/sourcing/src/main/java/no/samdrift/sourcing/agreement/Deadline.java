package no.samdrift.sourcing.agreement;

import java.time.LocalDate;

/**
 * The last day for something.
 *
 * @param about the day the consequence speaks of: when the agreement ends, or until when it binds again
 */
public record Deadline(DeadlineKind kind, LocalDate on, LocalDate about) {}
