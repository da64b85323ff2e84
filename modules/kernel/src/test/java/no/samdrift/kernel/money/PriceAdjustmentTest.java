package no.samdrift.kernel.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import no.samdrift.kernel.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceAdjustmentTest {
    private static BigDecimal d(String number) {
        return number == null ? null : new BigDecimal(number);
    }

    private static PriceAdjustment.Terms terms(
            String price, String base, String now, String share, String cap, String floor, String step) {
        return new PriceAdjustment.Terms(d(price), d(base), d(now), d(share), d(cap), d(floor), d(step));
    }

    @ParameterizedTest
    @CsvSource({
        "100000, 132.1, 137.4, 1.0, , , , 104012.11",
        "100000, 132.1, 137.4, 0.5, , , , 102006.06",
        "100000, 97.1324, 101.0, 1, , , 0.01, 103981.78",
        "100000.00, 120.4, 125.1, 1.0, 0.05, , 1, 103904.00",
        "100000.00, 100, 110, 1.0, 0.05, , 1, 105000.00",
        "100000.00, 110, 100, 1.0, , 0, 1, 100000.00",
        "100000.00, 110, 100, 1.0, , -0.02, 1, 98000.00",
        "1049, 100, 100, 1, , , 100, 1000.00",
        "0, 100, 110, 1, , , , 0.00",
    })
    void followsTheIndexWithinItsLimits(
            String price, String base, String now, String share, String cap, String floor, String step, String to) {
        var result = PriceAdjustment.of(terms(price, base, now, share, cap, floor, step));
        assertEquals(d(to), result.newPrice());
        assertEquals(0, result.newPrice().subtract(d(price)).compareTo(result.change()));
    }

    @Test
    void theFactorHasTenDecimals() {
        assertEquals(
                d("1.0390365449"),
                PriceAdjustment.of(terms("1", "120.4", "125.1", null, null, null, null))
                        .factor());
    }

    @Test
    void otherReferenceYearsNeedALinkFactor() {
        var old = new IndexValue("03013", 2015, d("132.1"));
        var now = new IndexValue("14700", 2025, d("101.0"));
        refused("baseIndex", () -> now.requireComparable(old));
        var linked = old.linked("14700", 2025, d("1.36"));
        now.requireComparable(linked);
        assertEquals(d("97.1324"), linked.value());
    }

    @Test
    void badTermsAreRefused() {
        refused("baseIndex", () -> PriceAdjustment.of(terms("1", "0", "1", null, null, null, null)));
        refused("newIndex", () -> PriceAdjustment.of(terms("1", "1", null, null, null, null, null)));
        refused("price", () -> PriceAdjustment.of(terms("-1", "1", "1", null, null, null, null)));
        refused("share", () -> PriceAdjustment.of(terms("1", "1", "1", "1.1", null, null, null)));
        refused("floor", () -> PriceAdjustment.of(terms("1", "1", "1", null, "0.01", "0.02", null)));
        refused("roundTo", () -> PriceAdjustment.of(terms("1", "1", "1", null, null, null, "0")));
    }

    private static void refused(String field, org.junit.jupiter.api.function.Executable what) {
        assertEquals(field, assertThrows(InvalidInput.class, what).field());
    }
}
