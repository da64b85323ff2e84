package no.samdrift.kernel.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact rational number with a positive denominator, so that ties of rounding are true ties. */
record Fraction(BigInteger over, BigInteger under) implements Comparable<Fraction> {
    static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    Fraction {
        var common = over.gcd(under);
        if (under.signum() < 0) {
            common = common.negate();
        }
        over = over.divide(common);
        under = under.divide(common);
    }

    static Fraction of(BigDecimal value) {
        return value.scale() >= 0
                ? new Fraction(value.unscaledValue(), BigInteger.TEN.pow(value.scale()))
                : new Fraction(value.toBigIntegerExact(), BigInteger.ONE);
    }

    Fraction plus(Fraction f) {
        return new Fraction(over.multiply(f.under).add(f.over.multiply(under)), under.multiply(f.under));
    }

    Fraction minus(Fraction f) {
        return plus(new Fraction(f.over.negate(), f.under));
    }

    Fraction times(Fraction f) {
        return new Fraction(over.multiply(f.over), under.multiply(f.under));
    }

    Fraction dividedBy(Fraction f) {
        return new Fraction(over.multiply(f.under), under.multiply(f.over));
    }

    int signum() {
        return over.signum();
    }

    /** Whole part of a number that is not negative. */
    BigInteger floor() {
        return over.divide(under);
    }

    BigDecimal rounded(int scale) {
        return new BigDecimal(over).divide(new BigDecimal(under), scale, RoundingMode.HALF_UP);
    }

    /** The nearest whole number of steps, halves away from zero. */
    BigDecimal roundedTo(BigDecimal step) {
        return dividedBy(of(step)).rounded(0).multiply(step);
    }

    @Override
    public int compareTo(Fraction f) {
        return over.multiply(f.under).compareTo(f.over.multiply(under));
    }
}
