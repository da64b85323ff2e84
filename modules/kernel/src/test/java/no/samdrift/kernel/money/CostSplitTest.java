package no.samdrift.kernel.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.samdrift.kernel.InvalidInput;
import org.junit.jupiter.api.Test;

class CostSplitTest {
    private static final List<KeyElement> EQUAL = List.of(KeyElement.equal(d("1")));

    private static BigDecimal d(String number) {
        return new BigDecimal(number);
    }

    private static SplitMember member(String no, String inhabitants) {
        return new SplitMember(no, Map.of("inhabitants", d(inhabitants)));
    }

    private static List<String> totals(CostSplit split) {
        return split.lines().stream().map(l -> l.total().toPlainString()).toList();
    }

    @Test
    void aThirdInEqualPartsAndTwoThirdsByInhabitants() {
        var key = List.of(
                KeyElement.equal(d("0.333333333333")), KeyElement.byMeasure("inhabitants", d("0.666666666667")));
        var members = List.of(member("1", "30000"), member("2", "5000"), member("3", "2500"));
        var split = CostSplit.of(d("9000000"), null, key, members);
        assertEquals(List.of("5800000.00", "1800000.00", "1400000.00"), totals(split));
    }

    /** R2, R5 */
    @Test
    void theOddOereGoesToTheLowestNumber() {
        var members = List.of(member("10", "1"), member("9", "1"), member("11", "1"));
        var split = CostSplit.of(d("100.00"), null, EQUAL, members);
        assertEquals(List.of("33.33", "33.34", "33.33"), totals(split));
        assertEquals(List.of("-33.33", "-33.34", "-33.33"), totals(CostSplit.of(d("-100"), null, EQUAL, members)));
        assertEquals("100.00", split.total().toPlainString());
    }

    @Test
    void dikosSplitOf2024() throws IOException {
        var rows = new ArrayList<String[]>();
        try (var in = new BufferedReader(new InputStreamReader(
                getClass().getResourceAsStream("diko-2024-cost-split.csv"), StandardCharsets.UTF_8))) {
            in.readLine();
            in.lines().filter(l -> !l.startsWith(",")).forEach(l -> rows.add(l.split(",")));
        }
        var members = rows.stream().map(r -> member(r[0], r[2])).toList();
        var key = List.of(KeyElement.equal(d("0.20")), KeyElement.byMeasure("inhabitants", d("0.80")));
        var split = CostSplit.of(d("69021000.00"), d("0.01"), key, members);
        assertEquals(5, rows.size());
        for (int i = 0; i < rows.size(); i++) {
            var line = split.lines().get(i);
            near(rows.get(i)[3], line.parts().get(0));
            near(rows.get(i)[4], line.parts().get(1));
            near(rows.get(i)[5], line.total());
        }
        var sum = split.lines().stream().map(SplitLine::total).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(d("69021000.00"), sum);
    }

    /** The paper is in thousands, rounded. */
    private static void near(String thousands, BigDecimal kroner) {
        var off = d(thousands).subtract(kroner.movePointLeft(3)).abs();
        assertTrue(off.compareTo(BigDecimal.ONE) <= 0, thousands + " against " + kroner);
    }

    /** R4 */
    @Test
    void ratesMakeTheTotal() {
        var key = List.of(KeyElement.perMember(d("1000")), KeyElement.perUnit("inhabitants", d("0.125")));
        var split = CostSplit.of(null, null, key, List.of(member("1", "7"), member("2", "100")));
        assertEquals(List.of("1000.88", "1012.50"), totals(split));
        assertEquals("2013.38", split.total().toPlainString());
        assertEquals(List.of(d("1000.00"), d("0.88")), split.lines().getFirst().parts());
    }

    @Test
    void agreedPercentagesOfTheKeyOrOfTheMembers() {
        var own = List.of(KeyElement.byPercent(d("1"), Map.of("1", d("12.5"), "2", d("87.5"))));
        var members = List.of(member("1", "1"), member("2", "1"));
        assertEquals(List.of("25.00", "175.00"), totals(CostSplit.of(d("200"), null, own, members)));
        var theirs = List.of(new SplitMember("1", Map.of(), d("0.5")), new SplitMember("2", Map.of(), d("0.5")));
        var key = List.of(KeyElement.byPercent(d("1"), null));
        assertEquals(List.of("100.00", "100.00"), totals(CostSplit.of(d("200"), null, key, theirs)));
    }

    /** R2 */
    @Test
    void roundsToThousandsAndKeepsTheRest() {
        var members = List.of(member("1", "1"), member("2", "1"), member("3", "1"));
        assertEquals(
                List.of("4000.00", "3000.00", "3000.00"), totals(CostSplit.of(d("10000"), d("1000"), EQUAL, members)));
        assertEquals(
                List.of("4000.00", "3000.50", "3000.00"),
                totals(CostSplit.of(d("10000.50"), d("1000"), EQUAL, members)));
    }

    /** R2 */
    @Test
    void theStepsLeftOverGoToTheLargestFractions() {
        var key = List.of(KeyElement.byMeasure("inhabitants", d("1")));
        var members = List.of(member("1", "12"), member("2", "27"), member("3", "61"));
        assertEquals(List.of("1.00", "3.00", "6.00"), totals(CostSplit.of(d("10"), d("1"), key, members)));
    }

    /** R1: a third is a third, be it a sixth twice or a twelfth and a quarter. */
    @Test
    void sharesThatAreEqualAreTiesHoweverTheyCameAbout() {
        var key = List.of(KeyElement.byMeasure("a", d("0.5")), KeyElement.byMeasure("b", d("0.5")));
        var members = List.of(
                new SplitMember("9", Map.of("a", d("2"), "b", d("2"))),
                new SplitMember("1", Map.of("a", d("1"), "b", d("3"))),
                new SplitMember("5", Map.of("a", d("3"), "b", d("1"))));
        assertEquals(List.of("33.33", "33.34", "33.33"), totals(CostSplit.of(d("100"), null, key, members)));
        var byThirds = List.of(KeyElement.byMeasure("inhabitants", d("1")));
        assertEquals(
                List.of("30000000000000000.00", "60000000000000000.00"),
                totals(CostSplit.of(
                        d("90000000000000000"), null, byThirds, List.of(member("1", "1"), member("2", "2")))));
    }

    /** R3 */
    @Test
    void whatIsLeftOfAMembersTotalGoesToTheEarlierElement() {
        var halves = List.of(KeyElement.equal(d("0.5")), KeyElement.equal(d("0.5")));
        var split = CostSplit.of(d("0.01"), null, halves, List.of(member("1", "1")));
        assertEquals(List.of(d("0.01"), d("0.00")), split.lines().getFirst().parts());
    }

    @Test
    void refusalsNameTheElement() {
        var half = KeyElement.equal(d("0.5"));
        refused("key", "shareSum", half);
        refused("key[1].measure", "missingMeasure", half, KeyElement.byMeasure("pupils", d("0.5")));
        refused("key[1].measure", "required", half, KeyElement.byMeasure(null, d("0.5")));
        refused("key[1].measure", "zeroMeasure", half, KeyElement.byMeasure("zero", d("0.5")));
        refused("key[0].share", "negative", KeyElement.equal(d("-1")), KeyElement.equal(d("2")));
        refused("key", "mixedKey", half, KeyElement.perMember(d("1")));
        refused("key[0].percent", "percentSum", KeyElement.byPercent(d("1"), Map.of("1", d("99"))));
        refused("key[0].percent", "missingPercent", KeyElement.byPercent(d("1"), null));
        refused("key[0].share", "outOfRange", KeyElement.equal(d("1e999999999")));
        refused("key[0].basis", "required", new KeyElement(null, null, null, null, null));
        refused("key", "required");
        refused("amount", "notWithRates", KeyElement.perMember(d("1")));
        var negative = List.of(KeyElement.perUnit("inhabitants", d("-1")));
        refused("key[0].rate", "negative", () -> CostSplit.of(null, null, negative, List.of(member("1", "1"))));
        refused("amount", "required", () -> CostSplit.of(null, null, EQUAL, List.of(member("1", "1"))));
        refused("roundTo", "notPositive", () -> CostSplit.of(d("1"), d("0"), EQUAL, List.of(member("1", "1"))));
        refused("members", "required", () -> CostSplit.of(d("1"), null, EQUAL, List.of()));
        refused(
                "members[1].memberNo",
                "duplicate",
                () -> CostSplit.of(d("1"), null, EQUAL, List.of(member("1", "1"), member("1", "1"))));
    }

    private static void refused(String field, String code, KeyElement... key) {
        var member = new SplitMember("1", Map.of("inhabitants", d("1"), "zero", d("0")));
        refused(field, code, () -> CostSplit.of(d("1"), null, List.of(key), List.of(member)));
    }

    private static void refused(String field, String code, org.junit.jupiter.api.function.Executable what) {
        var refusal = assertThrows(InvalidInput.class, what);
        assertEquals(field + " " + code, refusal.field() + " " + refusal.code());
    }
}
