package no.samdrift.kernel.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Rounds exact shares to steps so that they add up to a given whole. */
final class LargestRemainder {
    private LargestRemainder() {}

    /**
     * @param whole what the result adds up to; not negative and not less than the shares rounded down
     * @param exact the exact shares, none negative
     * @param ties who comes first when fractions are equal
     */
    static List<BigDecimal> split(BigDecimal whole, BigDecimal step, List<Fraction> exact, Comparator<Integer> ties) {
        var unit = Fraction.of(step);
        var steps = exact.stream().map(f -> f.dividedBy(unit)).toList();
        var result = new ArrayList<BigDecimal>();
        var left = whole;
        for (var s : steps) {
            var down = new BigDecimal(s.floor()).multiply(step);
            result.add(down);
            left = left.subtract(down);
        }
        for (int i : byFraction(steps, ties)) {
            var extra = left.min(step);
            result.set(i, result.get(i).add(extra));
            left = left.subtract(extra);
        }
        return result;
    }

    private static List<Integer> byFraction(List<Fraction> steps, Comparator<Integer> ties) {
        var fractions = steps.stream()
                .map(s -> s.minus(new Fraction(s.floor(), BigInteger.ONE)))
                .toList();
        Comparator<Integer> largest = Comparator.comparing(fractions::get, Comparator.reverseOrder());
        return IntStream.range(0, steps.size())
                .boxed()
                .sorted(largest.thenComparing(ties))
                .toList();
    }
}
