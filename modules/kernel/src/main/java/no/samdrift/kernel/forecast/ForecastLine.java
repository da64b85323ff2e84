package no.samdrift.kernel.forecast;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * One line of a forecast; exactly one of {@code base}, {@code amounts} and {@code percentOf} is given.
 *
 * @param baseYear the year the base is for
 * @param growth on the year before, from the year after {@code baseYear}; null for none
 * @param partOfYear share of the year in which the line has effect, for the years that are not whole; may be null
 * @param percentOf names of earlier lines
 * @param percent of the sum of those lines, −0.10 for a saving of ten per cent
 */
public record ForecastLine(
        String name,
        BigDecimal base,
        Integer baseYear,
        Rate growth,
        Map<Integer, BigDecimal> partOfYear,
        Map<Integer, BigDecimal> amounts,
        List<String> percentOf,
        Rate percent) {
    public static ForecastLine growing(String name, BigDecimal base, int baseYear, Rate growth) {
        return new ForecastLine(name, base, baseYear, growth, null, null, null, null);
    }

    public static ForecastLine amounts(String name, Map<Integer, BigDecimal> amounts) {
        return new ForecastLine(name, null, null, null, null, amounts, null, null);
    }

    public static ForecastLine percentOf(String name, List<String> lines, Rate percent) {
        return new ForecastLine(name, null, null, null, null, null, lines, percent);
    }

    public ForecastLine withPartOfYear(Map<Integer, BigDecimal> part) {
        return new ForecastLine(name, base, baseYear, growth, part, amounts, percentOf, percent);
    }
}
