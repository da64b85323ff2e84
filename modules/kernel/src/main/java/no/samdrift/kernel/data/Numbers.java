package no.samdrift.kernel.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/**
 * Running numbers per series and year, such as {@code INC-2026-000123}. Taken in small blocks outside the caller's
 * transaction, so that writers do not wait for each other: a number is never given twice, but a restart may leave a gap
 * of less than a block.
 */
@ApplicationScoped
public class Numbers {
    private static final int BLOCK = 20;
    private final NumberBlocks blocks;
    private final Map<String, long[]> held = new HashMap<>();

    protected Numbers() {
        this(null);
    }

    @Inject
    public Numbers(NumberBlocks blocks) {
        this.blocks = blocks;
    }

    public synchronized String next(String series, int year) {
        long[] range = held.computeIfAbsent(series + year, k -> new long[2]);
        if (range[0] == range[1]) {
            range[1] = blocks.take(series, year, BLOCK);
            range[0] = range[1] - BLOCK;
        }
        return "%s-%d-%06d".formatted(series, year, ++range[0]);
    }
}
