package no.samdrift.kernel.forecast;

import static no.samdrift.kernel.InvalidInput.number;
import static no.samdrift.kernel.InvalidInput.require;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What a forecast line must hold. Refuses with the line's path. */
final class LineCheck {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2300;
    private static final int MAX_YEARS = 100;

    private LineCheck() {}

    static void years(int first, int last) {
        require(first >= FIRST_YEAR && last <= LAST_YEAR, "years", "outOfRange");
        require(first <= last, "years", "reversed");
        require(last - first < MAX_YEARS, "years", "tooMany", MAX_YEARS);
    }

    static void line(String path, ForecastLine line, Set<String> earlier) {
        require(line != null, path, "required");
        require(line.name() != null && !line.name().isBlank(), path + ".name", "required");
        require(!earlier.contains(line.name()), path + ".name", "duplicate", line.name());
        long kinds = Stream.of(line.base() != null, line.amounts() != null, line.percentOf() != null)
                .filter(given -> given)
                .count();
        require(kinds == 1, path, kinds == 0 ? "noRule" : "severalRules");
        if (line.base() != null) {
            base(path, line);
        } else if (line.amounts() != null) {
            byYear(path + ".amounts", line.amounts());
        } else {
            percentage(path, line, earlier);
        }
        parts(path + ".partOfYear", line.partOfYear());
    }

    private static void base(String path, ForecastLine line) {
        number(path + ".base", line.base());
        require(line.baseYear() != null, path + ".baseYear", "required");
        boolean sane = line.baseYear() >= FIRST_YEAR && line.baseYear() <= LAST_YEAR;
        require(sane, path + ".baseYear", "outOfRange");
        rate(path + ".growth", line.growth());
    }

    private static void percentage(String path, ForecastLine line, Set<String> earlier) {
        require(!line.percentOf().isEmpty(), path + ".percentOf", "required");
        for (var name : line.percentOf()) {
            require(name != null && earlier.contains(name), path + ".percentOf", "unknownLine", "" + name);
        }
        require(line.percent() != null, path + ".percent", "required");
        rate(path + ".percent", line.percent());
    }

    private static void parts(String path, Map<Integer, BigDecimal> parts) {
        if (parts != null) {
            byYear(path, parts);
            for (var part : parts.values()) {
                require(part.signum() >= 0 && part.compareTo(BigDecimal.ONE) <= 0, path, "outOfRange");
            }
        }
    }

    private static void rate(String path, Rate rate) {
        if (rate != null) {
            if (rate.everyYear() != null) {
                rate(path, rate.everyYear());
            }
            if (rate.byYear() != null) {
                byYear(path, rate.byYear());
                rate.byYear().values().forEach(r -> rate(path, r));
            }
        }
    }

    /** More than a hundredfold is a slip of the pen, and a way to make numbers explode. */
    private static void rate(String path, BigDecimal rate) {
        number(path, rate);
        boolean sane = rate.abs().compareTo(BigDecimal.valueOf(100)) <= 0;
        require(sane, path, "outOfRange");
    }

    private static void byYear(String path, Map<Integer, BigDecimal> values) {
        require(values.size() <= LAST_YEAR - FIRST_YEAR, path, "tooMany", LAST_YEAR - FIRST_YEAR);
        values.forEach((year, value) -> number(path + "." + year, value));
    }
}
