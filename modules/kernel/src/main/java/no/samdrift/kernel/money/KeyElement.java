package no.samdrift.kernel.money;

import java.math.BigDecimal;
import java.util.Map;

/**
 * One element of a cost key.
 *
 * @param measure name of the measure, for {@code MEASURE} and {@code PER_UNIT}
 * @param share part of the amount as a fraction of 1, for {@code EQUAL}, {@code MEASURE} and {@code PERCENT}
 * @param rate amount for each, for {@code PER_MEMBER} and {@code PER_UNIT}
 * @param percent agreed percentages by member number, adding up to 1 or to 100, for {@code PERCENT}; null to take each
 *     member's own
 */
public record KeyElement(
        Basis basis, String measure, BigDecimal share, BigDecimal rate, Map<String, BigDecimal> percent) {
    public static KeyElement equal(BigDecimal share) {
        return new KeyElement(Basis.EQUAL, null, share, null, null);
    }

    public static KeyElement byMeasure(String measure, BigDecimal share) {
        return new KeyElement(Basis.MEASURE, measure, share, null, null);
    }

    public static KeyElement byPercent(BigDecimal share, Map<String, BigDecimal> percent) {
        return new KeyElement(Basis.PERCENT, null, share, null, percent);
    }

    public static KeyElement perMember(BigDecimal rate) {
        return new KeyElement(Basis.PER_MEMBER, null, null, rate, null);
    }

    public static KeyElement perUnit(String measure, BigDecimal rate) {
        return new KeyElement(Basis.PER_UNIT, measure, null, rate, null);
    }
}
