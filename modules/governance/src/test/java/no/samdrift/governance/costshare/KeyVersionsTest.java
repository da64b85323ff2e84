package no.samdrift.governance.costshare;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.samdrift.kernel.data.Ref;
import no.samdrift.kernel.money.KeyElement;
import no.samdrift.kernel.refusal.RuleBroken;
import org.junit.jupiter.api.Test;

class KeyVersionsTest {
    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final LocalDate SECOND = LocalDate.of(2024, 1, 1);
    private final KeyVersions versions = new KeyVersions(List.of(version(1, FIRST, SECOND), version(2, SECOND, null)));

    private static KeyVersion version(long id, LocalDate from, LocalDate to) {
        return new KeyVersion(
                id, from, to, List.of(KeyElement.equal(BigDecimal.ONE)), new Ref(id, "Sak 23-0" + id, "Nøkkel"));
    }

    /** R1 */
    @Test
    void theVersionOfTheDayHolds() {
        assertTrue(versions.inForce(FIRST.minusDays(1)).isEmpty());
        assertEquals(1, versions.inForce(SECOND.minusDays(1)).orElseThrow().id());
        assertEquals(2, versions.inForce(SECOND).orElseThrow().id());
        assertEquals(2, versions.inForce(SECOND.plusYears(50)).orElseThrow().id());
    }

    /** R1 */
    @Test
    void aNewVersionFollowsTheLast() {
        assertThrows(RuleBroken.class, () -> versions.checkNext(SECOND));
        assertThrows(RuleBroken.class, () -> versions.checkNext(FIRST));
        assertDoesNotThrow(() -> versions.checkNext(SECOND.plusDays(1)));
        assertDoesNotThrow(() -> new KeyVersions(List.of()).checkNext(FIRST));
    }
}
