package no.samdrift.web.report;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import no.samdrift.kernel.text.Language;

/**
 * Figures by category, and how they want to be drawn: by the browser on a screen, by {@link PaperChart} on paper.
 *
 * @param kind of drawing
 * @param categories the horizontal axis, or the slices
 * @param series each with one value per category; null leaves a gap
 */
public record ChartData(Kind kind, List<String> categories, List<Series> series) {
    private static final int TOLD = 24;

    public enum Kind {
        BARS,
        STACKED,
        /** Horizontal, for long names. */
        RANKING,
        LINES,
        AREA,
        /** Parts of a whole: the first series only. */
        SHARES
    }

    /** A line or group of bars. */
    public record Series(String name, List<? extends Number> values) {}

    public static ChartData of(Kind kind, List<String> categories, List<? extends Number> values) {
        return new ChartData(kind, categories, List.of(new Series("", values)));
    }

    /** Things are counted in whole numbers, and so is their axis. */
    public boolean counts() {
        return values().allMatch(value -> value instanceof Integer || value instanceof Long);
    }

    /** All that are known. */
    Stream<Number> values() {
        return series.stream()
                .flatMap(one -> one.values().stream())
                .<Number>map(value -> value)
                .filter(v -> v != null);
    }

    /** For who cannot see it: every category with its figures, and that there are more where they are many. */
    String inWords(Language language) {
        List<String> told = new ArrayList<>();
        for (int i = 0; i < Math.min(TOLD, categories.size()); i++) {
            StringJoiner one = new StringJoiner(", ", categories.get(i) + ": ", "");
            for (Series each : series) {
                Number value = each.values().get(i);
                String figure = Paper.number(value, value instanceof Double ? 1 : 0, language);
                one.add(each.name().isEmpty() ? figure : each.name() + " " + figure);
            }
            told.add(one.toString());
        }
        return String.join("; ", told) + (categories.size() > TOLD ? " …" : ".");
    }
}
