package no.samdrift.kernel.search;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Logger;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Visibility;
import no.samdrift.kernel.change.Change;
import no.samdrift.kernel.data.Sql;

/** Finding things by words, limited to what the caller may see: the visibility of the lists, as a query. */
@ApplicationScoped
public class Search {
    private static final Logger LOG = Logger.getLogger(Search.class.getName());
    private static final int MOST_HITS = 100;
    private static final int LONGEST = 200;
    /** Changes older than this are no longer in the feed for certain. */
    static final Duration KEPT = Duration.ofDays(2);

    @Inject
    CurrentCaller current;

    @Inject
    Sql sql;

    @Inject
    Instance<SearchSource> sources;

    private volatile SearchIndex index;

    /**
     * Opens the index in the folder, makes it anew where it is missing, outdated or broken, and says from when on the
     * changes must be read. One that is open, well or not, is left first; until then it is still searched.
     */
    public synchronized Instant open(Path folder, Instant now) {
        try {
            SearchIndex before = index;
            if (before != null) before.release();
            index = SearchIndex.open(folder);
            if (before != null) before.close();
            Instant upTo = index.upTo().orElse(Instant.EPOCH);
            if (upTo.isAfter(now.minus(KEPT))) return upTo;
            rebuild();
            index.commit(now);
            index.refresh();
            return now;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void rebuild() throws IOException {
        long start = System.nanoTime();
        AtomicLong documents = new AtomicLong();
        index.clear();
        for (SearchSource source : sources)
            source.each(sql, document -> {
                put(document);
                documents.incrementAndGet();
            });
        LOG.info(() -> "Search index of " + documents + " documents made in " + (System.nanoTime() - start) / 1_000_000
                + " ms");
    }

    private void put(SearchDocument document) {
        try {
            index.put(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the changes in; what no longer exists goes out. */
    public synchronized void apply(Collection<Change> changes) {
        if (index == null || changes.isEmpty()) return;
        Map<String, Set<Long>> byKind = new HashMap<>();
        changes.forEach(
                c -> byKind.computeIfAbsent(c.kind(), k -> new HashSet<>()).add(c.subjectId()));
        try {
            for (SearchSource source : sources) {
                Set<Long> gone = byKind.getOrDefault(source.kind(), Set.of());
                if (gone.isEmpty()) continue;
                for (SearchDocument document : source.load(sql, Set.copyOf(gone))) {
                    index.put(document);
                    gone.remove(document.id());
                }
                for (Long id : gone) index.remove(source.kind(), id);
            }
            index.refresh();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the index to disk; after a crash the changes since {@code upTo} are read again. */
    public synchronized void commit(Instant upTo) {
        try {
            if (index != null) index.commit(upTo);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Best first, of all kinds the caller may see, or of the given ones. */
    public List<SearchHit> find(String typed, Set<String> kinds, int limit) {
        SearchIndex open = index;
        if (open == null || typed == null || typed.isBlank()) return List.of();
        Caller caller = current.get();
        Map<String, Visibility> visible = new HashMap<>();
        for (SearchSource source : sources) {
            if (kinds.isEmpty() || kinds.contains(source.kind())) {
                if (caller.anywhere(source.right()))
                    visible.put(
                            source.kind(),
                            source.forEverybody() ? Visibility.EVERYTHING : caller.visible(source.right()));
            }
        }
        try {
            String bounded = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
            return open.find(bounded, visible, Math.min(limit, MOST_HITS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PreDestroy
    void close() {
        if (index != null) index.close();
    }
}
