package no.samdrift.kernel.forecast;

import java.math.BigDecimal;
import java.util.Map;

/**
 * A rate as a fraction of 1, by year or the same every year.
 *
 * @param everyYear where the year has none of its own; null for 0
 */
public record Rate(BigDecimal everyYear, Map<Integer, BigDecimal> byYear) {
    public static final Rate NONE = new Rate(null, Map.of());

    public static Rate everyYear(BigDecimal rate) {
        return new Rate(rate, Map.of());
    }

    public static Rate byYear(Map<Integer, BigDecimal> rates) {
        return new Rate(null, rates);
    }

    BigDecimal in(int year) {
        var own = byYear == null ? null : byYear.get(year);
        if (own != null) {
            return own;
        }
        return everyYear == null ? BigDecimal.ZERO : everyYear;
    }
}
