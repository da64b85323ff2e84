package no.samdrift.governance.frame;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samdrift.kernel.InvalidInput;
import no.samdrift.kernel.forecast.ForecastLine;
import no.samdrift.kernel.forecast.Rate;

/**
 * A line of a frame as it is written and sent; see {@link ForecastLine}.
 *
 * @param growth a decimal text for every year, or one by year
 * @param percent likewise
 */
public record FrameLine(
        String name,
        BigDecimal base,
        Integer baseYear,
        Object growth,
        Map<Integer, BigDecimal> partOfYear,
        Map<Integer, BigDecimal> amounts,
        List<String> percentOf,
        Object percent) {

    public static FrameLine growing(String name, String base, int baseYear, Object growth) {
        return new FrameLine(name, new BigDecimal(base), baseYear, growth, null, null, null, null);
    }

    public FrameLine withPartOfYear(int year, String part) {
        return new FrameLine(
                name, base, baseYear, growth, Map.of(year, new BigDecimal(part)), amounts, percentOf, percent);
    }

    /** The line to compute with; {@code path} is where it stands, for refusals. */
    public ForecastLine line(String path) {
        return new ForecastLine(
                name,
                base,
                baseYear,
                rate(path + ".growth", growth),
                partOfYear,
                amounts,
                percentOf,
                rate(path + ".percent", percent));
    }

    private static Rate rate(String path, Object rate) {
        return switch (rate) {
            case null -> null;
            case Map<?, ?> byYear -> {
                Map<Integer, BigDecimal> rates = new HashMap<>();
                byYear.forEach((year, value) -> rates.put(year(path, year), number(path + "." + year, value)));
                yield Rate.byYear(rates);
            }
            default -> Rate.everyYear(number(path, rate));
        };
    }

    private static int year(String path, Object year) {
        String text = String.valueOf(year);
        InvalidInput.require(text.matches("\\d{4}"), path + "." + text, "outOfRange");
        return Integer.parseInt(text);
    }

    private static BigDecimal number(String path, Object value) {
        InvalidInput.require(value instanceof String || value instanceof Number, path, "notANumber");
        return InvalidInput.number(path, String.valueOf(value));
    }
}
