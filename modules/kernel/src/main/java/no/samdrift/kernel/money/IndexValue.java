package no.samdrift.kernel.money;

import static no.samdrift.kernel.InvalidInput.number;
import static no.samdrift.kernel.InvalidInput.require;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A value of a price index. Values of different reference years ({@code 2015 = 100}, {@code 2025 = 100}) must never be
 * divided by each other.
 */
public record IndexValue(String series, int referenceYear, BigDecimal value) {
    private static final int DECIMALS = 4;

    public IndexValue {
        require(number("value", value).signum() > 0, "value", "notPositive");
    }

    /**
     * The value in another series or reference year, to four decimals.
     *
     * @param linkFactor mean of the new reference year in this series, divided by 100
     */
    public IndexValue linked(String newSeries, int newReferenceYear, BigDecimal linkFactor) {
        require(number("linkFactor", linkFactor).signum() > 0, "linkFactor", "notPositive");
        return new IndexValue(newSeries, newReferenceYear, value.divide(linkFactor, DECIMALS, RoundingMode.HALF_UP));
    }

    /** Refuses, at {@code baseIndex}, a base that cannot be compared with this value. */
    public void requireComparable(IndexValue base) {
        boolean same = series.equals(base.series) && referenceYear == base.referenceYear;
        require(same, "baseIndex", "otherReference", base.series, base.referenceYear);
    }
}
