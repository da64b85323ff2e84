package no.samdrift.kernel.forecast;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The unrounded values of one line, each year worked out once. */
final class LineValues {
    private static final MathContext PRECISE = MathContext.DECIMAL128;

    private final ForecastLine line;
    private final List<LineValues> of;
    private final Map<Integer, BigDecimal> known = new HashMap<>();

    LineValues(ForecastLine line, Map<String, LineValues> earlier) {
        this.line = line;
        of = line.percentOf() == null
                ? List.of()
                : line.percentOf().stream().map(earlier::get).toList();
    }

    BigDecimal in(int year) {
        var value = known.get(year);
        if (value == null) {
            value = computed(year);
            known.put(year, value);
        }
        return value;
    }

    private BigDecimal computed(int year) {
        if (line.amounts() != null) {
            return Objects.requireNonNullElse(line.amounts().get(year), BigDecimal.ZERO);
        }
        var part = line.partOfYear() == null ? null : line.partOfYear().get(year);
        if (line.base() != null && part == null && year < line.baseYear()) {
            return BigDecimal.ZERO;
        }
        var whole = line.base() == null ? percentage(year) : grown(year);
        return part == null ? whole : whole.multiply(part, PRECISE);
    }

    private BigDecimal grown(int year) {
        var value = line.base();
        for (int y = line.baseYear() + 1; y <= year && line.growth() != null; y++) {
            value = value.multiply(BigDecimal.ONE.add(line.growth().in(y)), PRECISE);
        }
        return value;
    }

    private BigDecimal percentage(int year) {
        return of.stream()
                .map(l -> l.in(year))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .multiply(line.percent().in(year), PRECISE);
    }
}
