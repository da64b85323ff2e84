package no.samdrift.kernel.money;

import static no.samdrift.kernel.InvalidInput.number;
import static no.samdrift.kernel.InvalidInput.require;

import java.math.BigDecimal;

/**
 * A price that follows an index: factor = 1 + share × (new ÷ base − 1), held within 1 + floor and 1 + cap.
 *
 * @param factor to ten decimals, half up; the price itself is computed with the exact one
 */
public record PriceAdjustment(BigDecimal factor, BigDecimal newPrice, BigDecimal change) {
    private static final Fraction ONE = Fraction.of(BigDecimal.ONE);
    private static final BigDecimal OERE = new BigDecimal("0.01");

    /**
     * What goes into an adjustment.
     *
     * @param baseIndex index of the month the price is from, in the same series and reference year as the new one
     * @param share part of the price that follows the index, 0–1; null for all of it
     * @param cap largest change, such as 0.05; null for none
     * @param floor smallest change, 0 for "never down"; null for none
     * @param roundTo step of the new price, half up; null for 0.01
     */
    public record Terms(
            BigDecimal price,
            BigDecimal baseIndex,
            BigDecimal newIndex,
            BigDecimal share,
            BigDecimal cap,
            BigDecimal floor,
            BigDecimal roundTo) {}

    /** Refuses a negative price, an index that is not positive, a share outside 0–1, and a floor above the cap. */
    public static PriceAdjustment of(Terms terms) {
        check(terms);
        var share = terms.share == null ? ONE : Fraction.of(terms.share);
        var rise = Fraction.of(terms.newIndex)
                .dividedBy(Fraction.of(terms.baseIndex))
                .minus(ONE)
                .times(share);
        if (terms.cap != null && rise.compareTo(Fraction.of(terms.cap)) > 0) {
            rise = Fraction.of(terms.cap);
        }
        if (terms.floor != null && rise.compareTo(Fraction.of(terms.floor)) < 0) {
            rise = Fraction.of(terms.floor);
        }
        var factor = ONE.plus(rise);
        var step = terms.roundTo == null ? OERE : terms.roundTo;
        var newPrice = factor.times(Fraction.of(terms.price)).roundedTo(step);
        return new PriceAdjustment(
                factor.rounded(10), CostSplit.money(newPrice), CostSplit.money(newPrice.subtract(terms.price)));
    }

    private static void check(Terms t) {
        require(number("price", t.price).signum() >= 0, "price", "negative");
        require(number("baseIndex", t.baseIndex).signum() > 0, "baseIndex", "notPositive");
        require(number("newIndex", t.newIndex).signum() > 0, "newIndex", "notPositive");
        if (t.share != null) {
            boolean part = number("share", t.share).signum() >= 0 && t.share.compareTo(BigDecimal.ONE) <= 0;
            require(part, "share", "outOfRange");
        }
        if (t.cap != null) {
            require(number("cap", t.cap).compareTo(BigDecimal.ONE.negate()) >= 0, "cap", "outOfRange");
        }
        if (t.floor != null) {
            require(number("floor", t.floor).compareTo(BigDecimal.ONE.negate()) >= 0, "floor", "outOfRange");
            require(t.cap == null || t.floor.compareTo(t.cap) <= 0, "floor", "aboveCap");
        }
        require(t.roundTo == null || number("roundTo", t.roundTo).signum() > 0, "roundTo", "notPositive");
    }
}
