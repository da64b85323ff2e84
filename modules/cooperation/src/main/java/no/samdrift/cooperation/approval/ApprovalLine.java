package no.samdrift.cooperation.approval;

import java.time.Instant;

/**
 * Somebody who is asked, and what they said.
 *
 * @param member the municipality, null for none
 * @param waiting whether the answer is waited for now
 * @param deputyId who may answer in their place today, null for nobody
 * @param answeredById who gave the answer: the person, or the deputy of that day
 */
public record ApprovalLine(
        int place,
        long personId,
        String person,
        Long memberId,
        String member,
        boolean waiting,
        Long deputyId,
        String deputy,
        ApprovalAnswer answer,
        Long answeredById,
        String answeredBy,
        Instant answeredAt,
        String reason) {
    public boolean byDeputy() {
        return answeredById != null && answeredById != personId;
    }

    /** Whether it is for that person to answer now. */
    boolean isFor(long person) {
        return waiting && (personId == person || deputyId != null && deputyId == person);
    }
}
