package no.samdrift.web.report;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.samdrift.web.report.ChartData.Series;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A chart as vectors on a page of its own, which a {@link Paper} then takes in. Written straight as PDF: what draws by AWT asks for fonts of the
 * machine, and a server has none. Lengths are points.
 */
final class PaperChart {
    private static final Color[] COLOURS = {
        new Color(0x0f5c63), new Color(0xb86514), new Color(0x4659a8), new Color(0xa8476f),
        new Color(0x567528), new Color(0x7b6a58), new Color(0x2b7fa3), new Color(0x6b4fa0)
    };
    private static final Color TEXT = new Color(0x14252c);
    private static final Color SOFT = new Color(0x4b5d64);
    private static final Color LINE = new Color(0xd5dbe0);
    private static final float LEGEND = 14;
    /** So many bars still have room for their figure. */
    private static final int FIGURES = 24;

    private final ChartData data;
    private final float width;
    private final float height;
    private final NumberFormat numbers;
    private PaperPen pen;

    PaperChart(ChartData data, float width, float height, Locale locale) {
        this.data = data;
        this.width = width;
        this.height = height;
        numbers = NumberFormat.getNumberInstance(locale);
        numbers.setMaximumFractionDigits(1);
    }

    /** One page of PDF, as large as the chart. */
    byte[] pdf() throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(new PDRectangle(width, height));
            document.addPage(page);
            try (var open = new PaperPen(document, page)) {
                pen = open;
                boolean across = data.kind() == ChartData.Kind.RANKING || data.kind() == ChartData.Kind.SHARES;
                if (across) ranking();
                else upright();
                legend();
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private boolean stacked() {
        return data.kind() == ChartData.Kind.STACKED || data.kind() == ChartData.Kind.AREA;
    }

    private boolean named() {
        return data.series().size() > 1;
    }

    private void upright() throws IOException {
        PaperScale scale = PaperScale.of(lowest(), highest(), data.counts());
        float left = 4;
        for (double step : scale.steps()) left = Math.max(left, pen.wide(numbers.format(step)) + 4);
        float bottom = 14;
        float top = height - (named() ? LEGEND : 0) - 8;
        float up = (top - bottom) / (float) (scale.high() - scale.low());
        for (double step : scale.steps()) {
            float y = bottom + (float) (step - scale.low()) * up;
            pen.line(step == 0 ? SOFT : LINE, left, y, width, y);
            pen.write(SOFT, left - 3 - pen.wide(numbers.format(step)), y - 2.5f, numbers.format(step));
        }
        float slot = (width - left) / Math.max(1, data.categories().size());
        names(left, slot);
        float zero = bottom - (float) scale.low() * up;
        if (data.kind() == ChartData.Kind.LINES) lines(left, slot, zero, up);
        else bars(left, slot, zero, up);
    }

    /** Every name, or every second and so on where they would touch. */
    private void names(float left, float slot) throws IOException {
        float widest = 1;
        for (String name : data.categories()) widest = Math.max(widest, pen.wide(name) + 5);
        int every = (int) Math.ceil(widest / slot);
        for (int i = 0; i < data.categories().size(); i += every)
            pen.middle(SOFT, left + slot * (i + 0.5f), 4, data.categories().get(i));
    }

    private void bars(float left, float slot, float zero, float up) throws IOException {
        int groups = stacked() ? 1 : data.series().size();
        float bar = Math.min(26, slot * 0.72f / groups);
        boolean figures = !stacked() && groups * data.categories().size() <= FIGURES;
        for (int i = 0; i < data.categories().size(); i++) {
            float x = left + slot * (i + 0.5f) - bar * groups / 2;
            float from = zero;
            for (int s = 0; s < data.series().size(); s++) {
                Number value = data.series().get(s).values().get(i);
                if (value == null) continue;
                float tall = value.floatValue() * up;
                pen.fill(colour(s), x + (stacked() ? 0 : s * bar), from, bar - 1, tall);
                if (figures)
                    pen.middle(TEXT, x + s * bar + bar / 2, from + Math.max(tall, 0) + 2, numbers.format(value));
                if (stacked()) from += tall;
            }
        }
    }

    private void lines(float left, float slot, float zero, float up) throws IOException {
        for (int s = 0; s < data.series().size(); s++) {
            List<? extends Number> values = data.series().get(s).values();
            Float before = null;
            for (int i = 0; i < values.size(); i++) {
                Float y = values.get(i) == null ? null : zero + values.get(i).floatValue() * up;
                float x = left + slot * (i + 0.5f);
                if (y != null && before != null) pen.stroke(colour(s), 1.6f, x - slot, before, x, y);
                // told apart without colour: squares and diamonds
                if (y != null) pen.mark(colour(s), x, y, s % 2 == 0);
                before = y;
            }
        }
    }

    private void ranking() throws IOException {
        List<? extends Number> values = data.series().getFirst().values();
        float left = 0;
        for (String name : data.categories()) left = Math.max(left, pen.wide(name) + 6);
        left = Math.min(left, width * 0.4f);
        float slot = height / Math.max(1, values.size());
        float figure = 4;
        for (Number value : values) if (value != null) figure = Math.max(figure, pen.wide(numbers.format(value)) + 8);
        float across = (width - left - figure) / (float) Math.max(1e-9, highest() - lowest());
        float zero = left - (float) lowest() * across;
        for (int i = 0; i < values.size(); i++) {
            float y = height - slot * (i + 0.5f);
            pen.write(TEXT, 0, y - 2.5f, pen.shortened(data.categories().get(i), left - 6));
            Number value = values.get(i);
            if (value == null) continue;
            float wide = value.floatValue() * across;
            float bar = Math.min(14, slot * 0.7f);
            pen.fill(colour(value.doubleValue() < 0 ? 1 : 0), zero, y - bar / 2, wide, bar);
            pen.write(TEXT, zero + Math.max(0, wide) + 3, y - 2.5f, numbers.format(value));
        }
        if (zero > left) pen.line(SOFT, zero, 0, zero, height);
    }

    private void legend() throws IOException {
        if (!named()) return;
        float x = 0;
        for (int s = 0; s < data.series().size(); s++) {
            String name = data.series().get(s).name();
            pen.mark(colour(s), x + 4, height - 6, data.kind() != ChartData.Kind.LINES || s % 2 == 0);
            pen.write(TEXT, x + 11, height - 8.5f, name);
            x += pen.wide(name) + 26;
        }
    }

    private double highest() {
        return most(1);
    }

    private double lowest() {
        return Math.min(0, -most(-1));
    }

    /** The highest bar where {@code sign} is 1, the deepest where it is -1, as a length. */
    private double most(int sign) {
        List<Double> reached = new ArrayList<>(List.of(0.0));
        for (int i = 0; i < data.categories().size(); i++) {
            double sum = 0;
            for (Series one : data.series()) {
                Number value = one.values().get(i);
                if (value == null) continue;
                sum = stacked() ? sum + value.doubleValue() * sign : value.doubleValue() * sign;
                reached.add(sum);
            }
        }
        return reached.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    private static Color colour(int series) {
        return COLOURS[series % COLOURS.length];
    }
}
