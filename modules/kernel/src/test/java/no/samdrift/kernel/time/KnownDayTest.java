package no.samdrift.kernel.time;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import no.samdrift.kernel.refusal.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownDayTest {
    @ParameterizedTest
    @ValueSource(strings = {"2019-12-05", "2019-12", "2019", "1900-01-01"})
    void aDayAMonthAndAYearPass(String day) {
        assertDoesNotThrow(() -> KnownDay.check("decidedOn", day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "19",
                "2019-1",
                "2019-13",
                "2019-02-30",
                "5.12.2019",
                "2019-12-05T00:00",
                "1899",
                "9999-01-01"
            })
    void whatIsNoSuchDayIsRefused(String day) {
        var refused = assertThrows(RuleBroken.class, () -> KnownDay.check("decidedOn", day));
        assertEquals("decidedOn", refused.field());
    }

    @Test
    void anUnknownDayPasses() {
        assertDoesNotThrow(() -> KnownDay.check("decidedOn", null));
    }

    @ParameterizedTest
    @CsvSource({
        "2019-12-05, 2019-12-04, true", "2019-12-05, 2019-12, false", "2020, 2019-12-05, true",
        "2019, 2019-12-05, false", "2019-12-05, 2019-12-05, false", "2019-11, 2019-12-05, false"
    })
    void oneComesAfterTheOtherWhereThatIsCertain(String day, String other, boolean after) {
        assertEquals(after, KnownDay.isAfter(day, other));
    }

    @Test
    void nothingIsCertainOfWhatIsNotKnown() {
        assertFalse(KnownDay.isAfter(null, "2019"));
        assertFalse(KnownDay.isAfter("2019", null));
    }

    @Test
    void theFirstDayItCanHaveBeen() {
        assertEquals(LocalDate.of(2019, 12, 5), KnownDay.first("2019-12-05"));
        assertEquals(LocalDate.of(2019, 12, 1), KnownDay.first("2019-12"));
        assertTrue(KnownDay.first("2019").isEqual(LocalDate.of(2019, 1, 1)));
    }
}
