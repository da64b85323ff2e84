package no.samdrift.kernel.audit;

import java.time.Instant;

/** One row of the audit; {@code before} and {@code after} are JSON objects of what differs, or null. */
public record AuditEntry(
        long id,
        Instant at,
        String actor,
        String origin,
        String action,
        String subjectType,
        String subjectKey,
        Long memberId,
        String before,
        String after) {}
