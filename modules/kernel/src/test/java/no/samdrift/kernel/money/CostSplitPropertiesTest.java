package no.samdrift.kernel.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class CostSplitPropertiesTest {
    private static final BigDecimal OERE = new BigDecimal("0.01");

    /** R2, R3 */
    @Property
    void partsAndLinesAddUpAndNobodyIsAStepOff(
            @ForAll @LongRange(min = -10_000_000_000L, max = 10_000_000_000L) long oere,
            @ForAll @IntRange(max = 100) int equal,
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 30_000) Integer> inhabitants) {
        var amount = BigDecimal.valueOf(oere, 2);
        var split = CostSplit.of(amount, OERE, key(equal), members(inhabitants));
        assertEquals(amount, sum(split.lines().stream().map(SplitLine::total).toList()));
        int everyone = inhabitants.stream().mapToInt(i -> i).sum();
        for (int i = 0; i < inhabitants.size(); i++) {
            var line = split.lines().get(i);
            assertEquals(line.total(), sum(line.parts()));
            double share = equal / 100.0 / inhabitants.size() + (100 - equal) / 100.0 * inhabitants.get(i) / everyone;
            assertTrue(Math.abs(line.total().doubleValue() - share * oere / 100) < 0.0101, line + " for " + share);
        }
    }

    @Property
    void theOrderOfMembersDoesNotMatter(
            @ForAll @LongRange(min = 0, max = 1_000_000_000L) long oere,
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 10) Integer> inhabitants,
            @ForAll Random random) {
        var members = new ArrayList<>(members(inhabitants));
        var amount = BigDecimal.valueOf(oere, 2);
        var before = CostSplit.of(amount, OERE, key(20), members).lines();
        Collections.shuffle(members, random);
        var after = CostSplit.of(amount, OERE, key(20), members).lines();
        assertEquals(
                before.stream().map(Object::toString).sorted().toList(),
                after.stream().map(Object::toString).sorted().toList());
    }

    /** R2, R3 */
    @Property
    void anyStepKeepsTheSum(
            @ForAll @LongRange(min = 0, max = 1_000_000_000L) long oere,
            @ForAll @IntRange(min = 1, max = 100_000_000) int stepInOere,
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 30_000) Integer> inhabitants) {
        var amount = BigDecimal.valueOf(oere, 2);
        var split = CostSplit.of(amount, BigDecimal.valueOf(stepInOere, 2), key(30), members(inhabitants));
        assertEquals(amount, sum(split.lines().stream().map(SplitLine::total).toList()));
        split.lines().forEach(l -> assertEquals(l.total(), sum(l.parts())));
    }

    private static List<KeyElement> key(int equalPercent) {
        return List.of(
                KeyElement.equal(BigDecimal.valueOf(equalPercent, 2)),
                KeyElement.byMeasure("inhabitants", BigDecimal.valueOf(100 - equalPercent, 2)));
    }

    private static List<SplitMember> members(List<Integer> inhabitants) {
        return IntStream.range(0, inhabitants.size())
                .mapToObj(i ->
                        new SplitMember("" + (i + 5), Map.of("inhabitants", BigDecimal.valueOf(inhabitants.get(i)))))
                .toList();
    }

    private static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(new BigDecimal("0.00"), BigDecimal::add);
    }
}
