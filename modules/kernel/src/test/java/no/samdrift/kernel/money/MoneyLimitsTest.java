package no.samdrift.kernel.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import no.samdrift.kernel.InvalidInput;
import org.junit.jupiter.api.Test;

/** Every limit of shares and prices from both sides: what is just inside counts, what is just outside is refused by name. */
class MoneyLimitsTest {
    private static final BigDecimal INSANE = new BigDecimal("1e41");

    private static BigDecimal d(String number) {
        return number == null ? null : new BigDecimal(number);
    }

    private static void refused(String expected, Runnable work) {
        var refusal = assertThrows(InvalidInput.class, work::run, expected);
        assertEquals(expected, refusal.field() + " " + refusal.code());
    }

    private static SplitMember member(String no, String measure) {
        return new SplitMember(no, Collections.singletonMap("m", d(measure)));
    }

    private static CostSplit split(String amount, List<KeyElement> key, List<SplitMember> members) {
        return CostSplit.of(d(amount), null, key, members);
    }

    private static List<SplitMember> members(int count) {
        var members = new ArrayList<SplitMember>();
        for (int i = 0; i < count; i++) members.add(member("M" + i, "1"));
        return members;
    }

    @Test
    void membersHaveNumbersAndAreNotTooMany() {
        var equal = List.of(KeyElement.equal(BigDecimal.ONE));
        assertEquals(
                CostSplit.MAX_MEMBERS,
                split("1", equal, members(CostSplit.MAX_MEMBERS)).lines().size());
        refused("members tooMany", () -> split("1", equal, members(CostSplit.MAX_MEMBERS + 1)));
        refused("members[0].memberNo required", () -> split("1", equal, Collections.singletonList(null)));
        refused("members[0].memberNo required", () -> split("1", equal, List.of(member(null, "1"))));
        refused("members[0].memberNo required", () -> split("1", equal, List.of(member(" ", "1"))));
    }

    @Test
    void elementsAreNotTooManyAndMayBeFree() {
        var free = new ArrayList<>(Collections.nCopies(CostSplit.MAX_ELEMENTS - 1, KeyElement.perMember(d("0"))));
        free.add(KeyElement.perMember(d("2.50")));
        assertEquals(d("5.00"), CostSplit.of(null, null, free, members(2)).total());
        free.add(KeyElement.perMember(d("1")));
        refused("key tooMany", () -> CostSplit.of(null, null, free, members(2)));
        refused(
                "key[0].rate negative",
                () -> CostSplit.of(null, null, List.of(KeyElement.perMember(d("-0.01"))), members(2)));
        var nothing = List.of(KeyElement.equal(d("0")), KeyElement.equal(d("1")));
        assertEquals(d("10.00"), split("10", nothing, members(2)).total());
    }

    /** R2 */
    @Test
    void theRestGoesToTheLowerNumberAsNumberOrAsText() {
        var equal = List.of(KeyElement.equal(BigDecimal.ONE));
        var numbers = split("0.01", equal, List.of(member("10", "1"), member("9", "1")))
                .lines();
        assertEquals(
                List.of(d("0.00"), d("0.01")),
                numbers.stream().map(SplitLine::total).toList());
        var texts = split("0.01", equal, List.of(member("x10", "1"), member("x9", "1")))
                .lines();
        assertEquals(
                List.of(d("0.01"), d("0.00")),
                texts.stream().map(SplitLine::total).toList());
        var mixed = split("0.01", equal, List.of(member("9", "1"), member("10a", "1")))
                .lines();
        assertEquals(
                List.of(d("0.00"), d("0.01")),
                mixed.stream().map(SplitLine::total).toList());
        var same = split("0.01", equal, List.of(member("010", "1"), member("10", "1")))
                .lines();
        assertEquals(
                List.of(d("0.01"), d("0.00")),
                same.stream().map(SplitLine::total).toList());
    }

    @Test
    void measuresAndPercentagesAreSane() {
        var byMeasure = List.of(KeyElement.byMeasure("m", BigDecimal.ONE));
        refused("key[0].measure negativeMeasure", () -> split("1", byMeasure, List.of(member("1", "-1"))));
        refused("key[0].measure outOfRange", () -> split("1", byMeasure, List.of(member("1", "1e41"))));
        refused(
                "key[0].measure required",
                () -> split("1", List.of(KeyElement.byMeasure(" ", BigDecimal.ONE)), members(1)));
        var all = List.of(KeyElement.byPercent(BigDecimal.ONE, Map.of("M0", d("100"), "M1", d("0"))));
        assertEquals(
                List.of(d("7.00"), d("0.00")),
                split("7", all, members(2)).lines().stream()
                        .map(SplitLine::total)
                        .toList());
        var negative = List.of(KeyElement.byPercent(BigDecimal.ONE, Map.of("M0", d("101"), "M1", d("-1"))));
        refused("key[0].percent negativePercent", () -> split("7", negative, members(2)));
        var insane = List.of(KeyElement.byPercent(BigDecimal.ONE, Map.of("M0", INSANE, "M1", d("0"))));
        refused("key[0].percent outOfRange", () -> split("7", insane, members(2)));
    }

    private static PriceAdjustment.Terms terms(
            String price, String base, String now, String share, String cap, String floor) {
        return new PriceAdjustment.Terms(d(price), d(base), d(now), d(share), d(cap), d(floor), null);
    }

    private static void refused(String expected, PriceAdjustment.Terms terms) {
        refused(expected, () -> PriceAdjustment.of(terms));
    }

    @Test
    void pricesAndIndexesAreSane() {
        assertEquals(
                d("0.00"),
                PriceAdjustment.of(terms("0", "100", "110", null, null, null)).newPrice());
        refused("price negative", terms("-0.01", "100", "110", null, null, null));
        refused("price required", terms(null, "100", "110", null, null, null));
        refused("baseIndex notPositive", terms("1", "0", "110", null, null, null));
        refused("newIndex notPositive", terms("1", "100", "0", null, null, null));
        refused("newIndex notPositive", terms("1", "100", "-1", null, null, null));
    }

    @Test
    void shareCapAndFloorHaveTwoSides() {
        assertEquals(
                d("100.00"),
                PriceAdjustment.of(terms("100", "100", "110", "0", null, null)).newPrice());
        assertEquals(
                d("110.00"),
                PriceAdjustment.of(terms("100", "100", "110", "1", null, null)).newPrice());
        refused("share outOfRange", terms("100", "100", "110", "-0.01", null, null));
        refused("share outOfRange", terms("100", "100", "110", "1.01", null, null));
        assertEquals(
                d("0.00"),
                PriceAdjustment.of(terms("100", "100", "110", null, "-1", null)).newPrice());
        refused("cap outOfRange", terms("100", "100", "110", null, "-1.01", null));
        assertEquals(
                d("10.00"),
                PriceAdjustment.of(terms("100", "100", "10", null, null, "-1")).newPrice());
        refused("floor outOfRange", terms("100", "100", "110", null, null, "-1.01"));
        assertEquals(
                d("105.00"),
                PriceAdjustment.of(terms("100", "100", "110", null, "0.05", "0.05"))
                        .newPrice());
        refused("floor aboveCap", terms("100", "100", "110", null, "0.05", "0.06"));
    }

    @Test
    void anIndexIsPositiveAndSoIsItsLink() {
        refused("value notPositive", () -> new IndexValue("s", 2015, d("0")));
        refused("value notPositive", () -> new IndexValue("s", 2015, d("-1")));
        var index = new IndexValue("s", 2015, d("100"));
        refused("linkFactor notPositive", () -> index.linked("t", 2025, d("0")));
        refused("linkFactor notPositive", () -> index.linked("t", 2025, d("-1")));
        assertEquals(d("33.3333"), index.linked("t", 2025, d("3")).value());
    }
}
