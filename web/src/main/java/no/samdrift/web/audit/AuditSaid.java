package no.samdrift.web.audit;

import java.time.Instant;
import no.samdrift.kernel.audit.AuditEntry;

/** A row of the audit with its codes, and the same in words: what happened, and what differs. */
public record AuditSaid(
        long id,
        Instant at,
        long personId,
        String actor,
        String origin,
        String action,
        String subjectType,
        String subjectKey,
        Long memberId,
        String before,
        String after,
        String sentence,
        String changes) {
    public static AuditSaid of(AuditLine line) {
        AuditEntry e = line.entry();
        return new AuditSaid(
                e.id(),
                e.at(),
                e.personId(),
                e.actor(),
                e.origin(),
                e.action(),
                e.subjectType(),
                e.subjectKey(),
                e.memberId(),
                e.before(),
                e.after(),
                line.sentence(),
                line.changes());
    }
}
