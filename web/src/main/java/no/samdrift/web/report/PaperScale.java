package no.samdrift.web.report;

import java.util.List;
import java.util.stream.IntStream;

/**
 * An axis of round figures: 1, 2 or 5 times a power of ten, at most six of them.
 *
 * @param low the lowest step, not above 0
 * @param high the highest, above {@code low}
 */
record PaperScale(double low, double high, List<Double> steps) {
    private static final int MOST = 5;

    /** @param whole things are counted, so that no step is a part of one */
    static PaperScale of(double lowest, double highest, boolean whole) {
        double range = Math.max(highest - lowest, whole ? 1 : 1e-6);
        double power = Math.pow(10, Math.floor(Math.log10(range / MOST)));
        double step = power * 10;
        for (int times : new int[] {5, 2, 1}) if (power * times * MOST >= range) step = power * times;
        if (whole) step = Math.max(1, step);
        long from = (long) Math.floor(lowest / step);
        long to = Math.max(from + 1, (long) Math.ceil(highest / step));
        double wide = step;
        return new PaperScale(
                from * step,
                to * step,
                IntStream.rangeClosed(0, (int) (to - from))
                        .mapToObj(i -> (from + i) * wide)
                        .toList());
    }
}
