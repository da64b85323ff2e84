package no.samdrift.catalogue.integration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.samdrift.kernel.text.PlainText;

/**
 * What is kept of an integration.
 *
 * @param sourceId the system that gives
 * @param targetId the system that takes, null where that is outside the house
 * @param targetOutside who takes outside the house, null where a system does
 * @param data what is exchanged
 */
public record IntegrationFacts(
        @NotNull Long memberId,
        @NotBlank @Size(max = 200) @PlainText String name,
        @NotNull Long sourceId,
        Long targetId,
        @Size(max = 200) @PlainText String targetOutside,
        @Size(max = 1000) @PlainText String data,
        @NotNull IntegrationMethod method,
        @NotNull IntegrationFrequency frequency,
        Long ownerId,
        boolean active) {
    public IntegrationFacts {
        name = text(name);
        targetOutside = text(targetOutside);
        data = text(data);
    }

    private static String text(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
