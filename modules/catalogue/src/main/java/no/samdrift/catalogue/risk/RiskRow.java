package no.samdrift.catalogue.risk;

import java.time.LocalDate;
import no.samdrift.kernel.data.Versioned;

/** A risk as lists and its page show it; {@code score} is probability × consequence, {@code scoreAfter} null where not judged. */
public record RiskRow(
        long id,
        int version,
        String title,
        String description,
        Long memberId,
        String member,
        Long systemId,
        String systemCode,
        String system,
        Long unitId,
        int probability,
        Integer confidentiality,
        Integer integrity,
        Integer availability,
        int consequence,
        int score,
        String measures,
        Integer probabilityAfter,
        Integer consequenceAfter,
        Integer scoreAfter,
        Long ownerId,
        String owner,
        LocalDate reviewOn,
        RiskState state)
        implements Versioned {
    /** What a form starts from. */
    public RiskFacts facts() {
        return new RiskFacts(
                title,
                description,
                memberId,
                systemId,
                probability,
                confidentiality,
                integrity,
                availability,
                measures,
                probabilityAfter,
                consequenceAfter,
                ownerId,
                reviewOn,
                state);
    }
}
