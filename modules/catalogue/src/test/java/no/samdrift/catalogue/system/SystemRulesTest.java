package no.samdrift.catalogue.system;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import no.samdrift.kernel.refusal.RuleBroken;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SystemRulesTest {
    @ParameterizedTest(name = "R3: {0}, used from {1}, phased out from {2}, retired on {3}: {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "PLANNED, -, -, -, -",
                "PHASE_OUT, 2020-01-01, 2020-01-01, -, -",
                "PHASE_OUT, 2020-01-02, 2020-01-01, -, phaseOutFrom daysOutOfOrder",
                "RETIRED, 2020-01-01, 2021-01-01, 2021-01-01, -",
                "RETIRED, 2020-01-01, 2021-01-02, 2021-01-01, retiredOn daysOutOfOrder",
                "RETIRED, 2021-01-02, -, 2021-01-01, retiredOn daysOutOfOrder",
                "RETIRED, 2020-01-01, 2021-01-01, -, retiredOn retiredWithoutDay",
            })
    void theDaysOfALifeStandInOrder(
            Lifecycle lifecycle, LocalDate used, LocalDate phasedOut, LocalDate retired, String refused) {
        SystemFacts facts = new SystemFacts(
                1L,
                null,
                "LEV-PROFIL",
                "Profil",
                null,
                null,
                null,
                null,
                Criticality.ORDINARY,
                lifecycle,
                used,
                phasedOut,
                retired,
                Hosting.OWN,
                null,
                null,
                null,
                null,
                null);
        if (refused == null) {
            assertDoesNotThrow(() -> SystemRules.dates(facts));
            return;
        }
        RuleBroken broken = assertThrows(RuleBroken.class, () -> SystemRules.dates(facts));
        assertEquals(refused, broken.field() + " " + broken.code());
    }
}
