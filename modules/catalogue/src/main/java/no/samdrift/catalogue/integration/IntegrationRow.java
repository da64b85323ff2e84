package no.samdrift.catalogue.integration;

import no.samdrift.kernel.data.Versioned;

/** An integration as lists and its page show it; {@code unitId} is where the system that gives stands. */
public record IntegrationRow(
        long id,
        int version,
        long memberId,
        String member,
        String name,
        long sourceId,
        String sourceCode,
        String source,
        Long unitId,
        Long targetId,
        String targetCode,
        String target,
        String targetOutside,
        String data,
        IntegrationMethod method,
        IntegrationFrequency frequency,
        Long ownerId,
        String owner,
        boolean active)
        implements Versioned {
    /** Who takes, within the house or outside. */
    public String taker() {
        return target == null ? targetOutside : target;
    }

    /** What a form starts from. */
    public IntegrationFacts facts() {
        return new IntegrationFacts(
                memberId, name, sourceId, targetId, targetOutside, data, method, frequency, ownerId, active);
    }
}
