package no.samdrift.catalogue.risk;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import no.samdrift.kernel.refusal.RuleBroken;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskTest {
    private static RiskFacts risk(
            Integer k, Integer i, Integer t, Integer probabilityAfter, Integer consequenceAfter, RiskState state) {
        return new RiskFacts(
                "Bortfall", null, null, null, 3, k, i, t, null, probabilityAfter, consequenceAfter, null, null, state);
    }

    @ParameterizedTest(name = "R2, R3: {0}/{1}/{2}, after {3} × {4}: {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, -, -, -, consequenceNeeded",
                "4, -, -, -, -, -",
                "-, -, 1, -, -, -",
                "2, 4, 1, 3, 4, -",
                "2, 4, 1, 5, 3, greaterAfterMeasures",
                "-, 4, -, 2, -, bothOrNeither",
                "-, 4, -, -, 2, bothOrNeither",
            })
    void whatIsJudged(Integer k, Integer i, Integer t, Integer probability, Integer consequence, String refused) {
        RiskFacts risk = risk(k, i, t, probability, consequence, RiskState.OPEN);
        if (refused == null) assertDoesNotThrow(() -> Risks.judged(risk));
        else
            assertEquals(
                    refused,
                    assertThrows(RuleBroken.class, () -> Risks.judged(risk)).code());
    }

    @ParameterizedTest(name = "R4: owner {0}, review {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {"-, 2027-01-01, acceptedNeedsOwner", "1, -, acceptedNeedsReview", "1, 2027-01-01, -"})
    void whatIsAcceptedHasAnOwnerAndADay(Long owner, LocalDate review, String refused) {
        RiskFacts risk = new RiskFacts(
                "Bortfall", null, null, null, 1, 1, null, null, null, null, null, owner, review, RiskState.ACCEPTED);
        if (refused == null) assertDoesNotThrow(() -> Risks.judged(risk));
        else
            assertEquals(
                    refused,
                    assertThrows(RuleBroken.class, () -> Risks.judged(risk)).code());
    }
}
