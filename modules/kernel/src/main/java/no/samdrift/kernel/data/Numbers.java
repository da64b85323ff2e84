package no.samdrift.kernel.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.samdrift.kernel.refusal.Unavailable;

/**
 * Running numbers per series and year, such as {@code INC-2026-000123}. Taken in small blocks outside the caller's
 * transaction and from connections of its own, so that writers neither wait for each other nor for connections that they
 * hold themselves: a number is never given twice, but a restart may leave a gap of less than a block.
 */
@ApplicationScoped
public class Numbers {
    private static final int BLOCK = 20;
    private static final long PATIENCE_SECONDS = 5;

    @Inject
    NumberBlocks blocks;

    private final Map<String, Series> held = new ConcurrentHashMap<>();

    private static final class Series {
        private long given;
        private long last;
        private CompletableFuture<Void> coming;
    }

    public String next(String series, int year) {
        Series numbers = held.computeIfAbsent(series + year, k -> new Series());
        while (true) {
            CompletableFuture<Void> coming;
            boolean fetching = false;
            synchronized (numbers) {
                if (numbers.given < numbers.last) return "%s-%d-%06d".formatted(series, year, ++numbers.given);
                if (numbers.coming == null) {
                    numbers.coming = new CompletableFuture<>();
                    fetching = true;
                }
                coming = numbers.coming;
            }
            if (fetching) fetch(numbers, series, year);
            else await(coming);
        }
    }

    /** One asks for all who wait; nobody holds a lock meanwhile. */
    private void fetch(Series numbers, String series, int year) {
        long last = 0;
        try {
            last = blocks.take(series, year, BLOCK);
        } finally {
            CompletableFuture<Void> coming;
            synchronized (numbers) {
                if (last > 0) {
                    numbers.last = last;
                    numbers.given = last - BLOCK;
                }
                coming = numbers.coming;
                numbers.coming = null;
            }
            coming.complete(null);
        }
    }

    private static void await(CompletableFuture<Void> coming) {
        try {
            coming.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new Unavailable("unavailable");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable("unavailable");
        }
    }
}
