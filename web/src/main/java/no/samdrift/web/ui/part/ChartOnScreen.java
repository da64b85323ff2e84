package no.samdrift.web.ui.part;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.samdrift.web.report.ChartData;
import no.samdrift.web.report.ChartData.Kind;
import no.samdrift.web.report.ChartData.Series;
import no.samdrift.web.text.Texts;

/** What a chart is on a screen: an option of ECharts, and the same figures as a table. */
record ChartOnScreen(Kind kind, List<String> categories, List<Series> series, boolean counts) {
    ChartOnScreen(ChartData data) {
        this(data.kind(), data.categories(), data.series(), data.counts());
    }

    Map<String, Object> option() {
        Map<String, Object> option = new HashMap<>();
        option.put("tooltip", Map.of("trigger", kind == Kind.SHARES ? "item" : "axis"));
        option.put("animationDuration", 300);
        option.put("aria", Map.of("enabled", true, "decal", Map.of("show", series.size() > 3)));
        if (series.size() > 1 || kind == Kind.SHARES) {
            option.put("legend", Map.of("bottom", 0, "type", "plain"));
        }
        if (kind == Kind.SHARES) {
            option.put("series", List.of(pie()));
            return option;
        }
        int below = series.size() > 4 ? 60 : series.size() > 1 ? 36 : 8;
        option.put("grid", Map.of("left", 8, "right", 16, "top", 16, "bottom", below, "containLabel", true));
        Map<String, Object> names = new HashMap<>(Map.of("type", "category", "data", categories));
        names.put("inverse", kind == Kind.RANKING);
        Map<String, Object> values = new HashMap<>(Map.of("type", "value"));
        if (counts) values.put("minInterval", 1);
        option.put("xAxis", kind == Kind.RANKING ? values : names);
        option.put("yAxis", kind == Kind.RANKING ? names : values);
        option.put("series", series.stream().map(this::drawn).toList());
        return option;
    }

    private Map<String, Object> drawn(Series one) {
        Map<String, Object> drawn = new HashMap<>();
        boolean line = kind == Kind.LINES || kind == Kind.AREA;
        drawn.put("type", line ? "line" : "bar");
        drawn.put("name", one.name());
        drawn.put("data", numbers(one.values()));
        drawn.put("barMaxWidth", 36);
        if (kind == Kind.STACKED || kind == Kind.AREA) {
            drawn.put("stack", "all");
        }
        if (kind == Kind.AREA) {
            drawn.put("areaStyle", Map.of("opacity", 0.25));
        }
        return drawn;
    }

    private Map<String, Object> pie() {
        List<Double> values = numbers(series.getFirst().values());
        List<Map<String, Object>> slices = IntStream.range(0, categories.size())
                .mapToObj(i -> Map.<String, Object>of("name", categories.get(i), "value", values.get(i)))
                .toList();
        return Map.of(
                "type",
                "pie",
                "radius",
                List.of("45%", "72%"),
                "center",
                List.of("50%", "45%"),
                "data",
                slices,
                "label",
                Map.of("formatter", "{b}\n{d} %", "alignTo", "edge", "edgeDistance", 8, "lineHeight", 16));
    }

    private static List<Double> numbers(List<? extends Number> values) {
        List<Double> numbers = new ArrayList<>(); // may hold null, so no List.of
        values.forEach(value -> numbers.add(value == null ? null : value.doubleValue()));
        return numbers;
    }

    NativeTable table(String caption) {
        NativeTable table = new NativeTable();
        table.addClassName("figures-table");
        table.setCaptionText(caption);
        NativeTableRow head = table.getHead().addRow();
        head.addHeaderCell().setText(t("chart.category"));
        series.forEach(one -> head.addHeaderCell().setText(one.name().isBlank() ? t("chart.value") : one.name()));
        NumberFormat format = NumberFormat.getNumberInstance(Texts.locale());
        for (int i = 0; i < categories.size(); i++) {
            NativeTableRow row = table.getBody().addRow();
            NativeTableHeaderCell name = row.addHeaderCell();
            name.setText(categories.get(i));
            name.getElement().setAttribute("scope", "row");
            for (Series one : series) {
                Number value = one.values().get(i);
                row.addDataCell().setText(value == null ? "–" : format.format(value));
            }
        }
        return table;
    }
}
