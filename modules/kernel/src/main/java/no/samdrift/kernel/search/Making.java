package no.samdrift.kernel.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
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
        try {
            index.clear();
            for (SearchSource source : sources) source.each(sql, document -> add(index, document, early));
            index.refresh();
        } finally {
            state = new SearchState(0, false, state.done(), all, began, began.plusNanos(System.nanoTime() - start));
        }
        LOG.info(() -> "Search index of " + state.done() + " documents made in "
                + (state.ended().toEpochMilli() - began.toEpochMilli()) + " ms");
    }

    private void add(SearchIndex index, SearchDocument document, boolean early) {
        try {
            index.add(document);
            long done = state.done() + 1;
            state = new SearchState(0, true, done, state.all(), state.began(), null);
            if (early && done % SHOWN_EVERY == 0) index.refresh();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
