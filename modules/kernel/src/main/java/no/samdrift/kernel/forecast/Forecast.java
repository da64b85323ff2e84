package no.samdrift.kernel.forecast;

import static no.samdrift.kernel.InvalidInput.require;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * A multi-year frame, by the rules of the package.
 *
 * @param sum of all rows by year
 * @param change of the sum against the year compared with; empty if none was named
 */
public record Forecast(
        List<ForecastRow> rows, SortedMap<Integer, BigDecimal> sum, SortedMap<Integer, BigDecimal> change) {
    private static final int MAX_LINES = 500;

    /**
     * @param compareWithYear a year of the forecast, or null
     * @throws no.samdrift.kernel.InvalidInput with the path of the line: {@code lines[3].percentOf}
     */
    public static Forecast of(int firstYear, int lastYear, List<ForecastLine> lines, Integer compareWithYear) {
        LineCheck.years(firstYear, lastYear);
        require(lines != null && !lines.isEmpty(), "lines", "required");
        require(lines.size() <= MAX_LINES, "lines", "tooMany", MAX_LINES);
        boolean within = compareWithYear == null || compareWithYear >= firstYear && compareWithYear <= lastYear;
        require(within, "compareWithYear", "outOfRange");

        var years = IntStream.rangeClosed(firstYear, lastYear).boxed().toList();
        var values = new LinkedHashMap<String, LineValues>();
        for (int i = 0; i < lines.size(); i++) {
            LineCheck.line("lines[" + i + "]", lines.get(i), values.keySet());
            values.put(lines.get(i).name(), new LineValues(lines.get(i), values));
        }
        var rows = new ArrayList<ForecastRow>();
        values.forEach((name, line) -> rows.add(new ForecastRow(name, byYear(years, line::in))));
        IntFunction<BigDecimal> sum =
                year -> values.values().stream().map(v -> v.in(year)).reduce(BigDecimal.ZERO, BigDecimal::add);
        SortedMap<Integer, BigDecimal> change = compareWithYear == null
                ? new TreeMap<>()
                : byYear(years, year -> sum.apply(year).subtract(sum.apply(compareWithYear)));
        return new Forecast(rows, byYear(years, sum), change);
    }

    private static SortedMap<Integer, BigDecimal> byYear(List<Integer> years, IntFunction<BigDecimal> value) {
        var map = new TreeMap<Integer, BigDecimal>();
        years.forEach(y -> map.put(y, value.apply(y).setScale(2, RoundingMode.HALF_UP)));
        return map;
    }
}
