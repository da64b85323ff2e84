package no.samdrift.kernel.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Logger;
import no.samdrift.kernel.data.Sql;

/** Makes the index anew from the database, and can be asked how far it is. */
final class Making {
    private static final Logger LOG = Logger.getLogger(Making.class.getName());
    /** So many more can be found before the rest is in. */
    private static final int SHOWN_EVERY = 5000;

    private volatile SearchState state = SearchState.NOTHING;

    SearchState state() {
        return state;
    }

    /** @param early whether what is in can be found before all is; else what was in before is found until then */
    void make(SearchIndex index, Iterable<SearchSource> sources, Sql sql, Instant began, boolean early)
            throws IOException {
        long start = System.nanoTime();
        long all = 0;
        for (SearchSource source : sources) all += source.count(sql);
        state = new SearchState(0, true, 0, all, began, null);
        try (Crew crew = new Crew(index)) {
            index.clear();
            for (SearchSource source : sources) source.each(sql, document -> add(crew, index, document, early));
            crew.finish();
            index.refresh();
        } finally {
            state = new SearchState(0, false, state.done(), all, began, began.plusNanos(System.nanoTime() - start));
        }
        LOG.info(() -> "Search index of " + state.done() + " documents made in "
                + (state.ended().toEpochMilli() - began.toEpochMilli()) + " ms");
    }

    private void add(Crew crew, SearchIndex index, SearchDocument document, boolean early) {
        try {
            crew.add(document);
            long done = state.done() + 1;
            state = new SearchState(0, true, done, state.all(), state.began(), null);
            if (early && done % SHOWN_EVERY == 0) index.refresh();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One reads from the database, these take the words apart: that is most of the work. */
    private static final class Crew implements AutoCloseable {
        private static final int SIZE = Math.max(2, Runtime.getRuntime().availableProcessors() / 2);
        /** So many documents may wait for them. */
        private static final int AHEAD = 256;

        private final Semaphore room = new Semaphore(AHEAD);
        private final AtomicReference<Exception> failure = new AtomicReference<>();
        private final ExecutorService workers = Executors.newFixedThreadPool(
                SIZE, Thread.ofPlatform().daemon().name("search-index-", 0).factory());
        private final SearchIndex index;

        Crew(SearchIndex index) {
            this.index = index;
        }

        void add(SearchDocument document) throws IOException {
            room.acquireUninterruptibly();
            workers.execute(() -> {
                try {
                    index.add(document);
                } catch (IOException | RuntimeException e) {
                    failure.compareAndSet(null, e);
                } finally {
                    room.release();
                }
            });
            refuseFailed();
        }

        /** Until all are in. */
        void finish() throws IOException {
            room.acquireUninterruptibly(AHEAD);
            refuseFailed();
        }

        private void refuseFailed() throws IOException {
            if (failure.get() != null) throw new IOException(failure.get());
        }

        @Override
        public void close() {
            workers.close();
        }
    }
}
