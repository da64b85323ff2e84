package no.samdrift.web.ui.calculators;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.samdrift.kernel.InvalidInput;
import no.samdrift.kernel.forecast.ForecastLine;
import no.samdrift.kernel.forecast.Rate;

/**
 * A forecast line from what was typed into its fields; refuses with the path of the field.
 *
 * @param path of the line
 * @param typed the text of a field by its name
 */
record ForecastRules(String path, UnaryOperator<String> typed) {
    ForecastLine growing(String name, int lastYear) {
        BigDecimal base = Figures.read(at("base"), typed.apply("base"));
        int baseYear = Figures.year(at("baseYear"), typed.apply("baseYear"));
        return ForecastLine.growing(name, base, baseYear, growth(baseYear + 1, lastYear))
                .withPartOfYear(parts());
    }

    /** The same growth every year, from a year of its own where one is named. */
    private Rate growth(int first, int lastYear) {
        if (typed.apply("growth").isBlank()) return Rate.NONE;
        BigDecimal rate = Figures.read(at("growth"), typed.apply("growth")).movePointLeft(2);
        String named = typed.apply("growthFrom");
        int from = named.isBlank() ? first : Figures.year(at("growthFrom"), named);
        Map<Integer, BigDecimal> rates = new LinkedHashMap<>();
        for (int year = from; year <= lastYear; year++) rates.put(year, rate);
        return Rate.byYear(rates);
    }

    ForecastLine percentage(String name) {
        Rate percent = Rate.everyYear(
                Figures.read(at("percent"), typed.apply("percent")).movePointLeft(2));
        List<String> of = Stream.of(typed.apply("percentOf").split(";"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
        return ForecastLine.percentOf(name, of, percent).withPartOfYear(parts());
    }

    private Map<Integer, BigDecimal> parts() {
        return typed.apply("partOfYear").isBlank() ? null : byYear("partOfYear", 2);
    }

    /** {@code 2024: 8 000; 2025: 500}, each moved so many decimals to the left. */
    Map<Integer, BigDecimal> byYear(String field, int decimals) {
        InvalidInput.require(!typed.apply(field).isBlank(), at(field), "required");
        Map<Integer, BigDecimal> values = new LinkedHashMap<>();
        for (String each : typed.apply(field).split(";")) {
            if (each.isBlank()) continue;
            String[] pair = each.split(":", 2);
            InvalidInput.require(pair.length == 2, at(field), "yearAndAmount");
            BigDecimal value = Figures.read(at(field), pair[1]).movePointLeft(decimals);
            values.put(Figures.year(at(field), pair[0]), value);
        }
        return values;
    }

    private String at(String field) {
        return path + "." + field;
    }
}
