package no.samdrift.catalogue.integration;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import no.samdrift.kernel.refusal.RuleBroken;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntegrationTest {
    @ParameterizedTest(name = "R2: from 1 to {0} or {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2, -, -",
                "-, Folkeregisteret, -",
                "2, '  ', -",
                "-, -, takerNeeded",
                "-, '  ', takerNeeded",
                "2, Folkeregisteret, oneTaker",
                "1, -, takesFromItself",
            })
    void oneTakes(Long targetId, String outside, String refused) {
        IntegrationFacts facts = new IntegrationFacts(
                1L,
                "Prøve",
                1L,
                targetId,
                outside,
                null,
                IntegrationMethod.API,
                IntegrationFrequency.DAILY,
                null,
                true);
        if (refused == null) assertDoesNotThrow(() -> Integrations.ends(facts));
        else
            assertEquals(
                    refused,
                    assertThrows(RuleBroken.class, () -> Integrations.ends(facts))
                            .code());
    }
}
