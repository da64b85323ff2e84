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
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.change.Change;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.time.Time;

/** Finding things by words, limited to what the caller may see: the visibility of the lists, as a query. */
@ApplicationScoped
public class Search {
    private static final int MOST_HITS = 200;
    private static final int LONGEST = 200;
    private static final int LONGEST_TEXT = 4000;
    /** Changes older than this are no longer in the feed for certain. */
    static final Duration KEPT = Duration.ofDays(2);

    @Inject
    CurrentCaller current;

    @Inject
    Sql sql;

    @Inject
    Time time;

    @Inject
    Instance<SearchSource> sources;

    @Inject
    Instance<SynonymSource> synonymSources;

    private final Making making = new Making();
    private volatile Synonyms synonyms = Synonyms.NONE;
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
            readSynonyms();
            Instant upTo = index.upTo().orElse(Instant.EPOCH);
            if (upTo.isAfter(now.minus(KEPT))) return upTo;
            making.make(index, sources, sql, now, true);
            index.commit(now);
            index.refresh();
            return now;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the changes in; what no longer exists goes out. */
    public synchronized void apply(Collection<Change> changes) {
        if (index == null || changes.isEmpty()) return;
        if (changes.stream().anyMatch(change -> change.kind().equals(SearchIndexes.ANEW))) {
            makeAnew();
            return;
        }
        Map<String, Set<Long>> byKind = new HashMap<>();
        changes.forEach(
                c -> byKind.computeIfAbsent(c.kind(), k -> new HashSet<>()).add(c.subjectId()));
        for (SynonymSource source : synonymSources) if (byKind.containsKey(source.kind())) readSynonyms();
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

    /** All changes are in then, also those that came with the wish. */
    private void makeAnew() {
        try {
            readSynonyms();
            making.make(index, sources, sql, time.now(), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readSynonyms() {
        List<String> groups = new ArrayList<>();
        for (SynonymSource source : synonymSources) groups.addAll(source.load(sql));
        synonyms = new Synonyms(groups);
    }

    /** How it stands with the index of this node. */
    SearchState state() {
        SearchIndex open = index;
        return making.state().at(open == null ? 0 : open.documents());
    }

    /** Best first, of all kinds the caller may see, or of the given ones. */
    public List<SearchHit> find(String typed, Set<String> kinds, int limit) {
        return look(typed, kinds, 0, Math.min(limit, MOST_HITS), false).items();
    }

    /**
     * A page of what the caller finds, with how many there are of each kind.
     *
     * @param kinds empty for all; the first {@code from} hits are passed over, {@link Found#COUNTED} at most can be reached
     */
    public Found page(String typed, Set<String> kinds, int from, int limit) {
        int first = Math.clamp(from, 0, Found.REACHED);
        return look(typed, kinds, first, Math.min(limit, Math.min(MOST_HITS, Found.REACHED - first)), true);
    }

    private Found look(String typed, Set<String> kinds, int from, int limit, boolean counting) {
        SearchIndex open = index;
        if (open == null || typed == null || typed.isBlank() || limit < 1) return Found.NOTHING;
        Asked asked = new Asked(typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed, synonyms);
        Map<String, Sight> sights = sights();
        try {
            return open.look(searcher -> new Finding(searcher, sights).find(asked, kinds, from, limit, counting));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Things of the kind whose title and text are like this text, best first, of those that the caller may see.
     *
     * @param memberId whose they are; null for those of any member
     */
    public List<Alike> alike(String kind, String text, Long memberId, int limit) {
        SearchIndex open = index;
        Map<String, Sight> sights = sights();
        sights.keySet().retainAll(Set.of(kind));
        if (open == null || text == null || sights.isEmpty()) return List.of();
        String bounded = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        try {
            return open.look(searcher ->
                    new Finding(searcher, sights).alike(bounded, memberId, Math.clamp(limit, 1, MOST_HITS)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Sight> sights() {
        Caller caller = current.get();
        Map<String, Sight> sights = new HashMap<>();
        for (SearchSource source : sources) source.sight(caller).ifPresent(sight -> sights.put(source.kind(), sight));
        return sights;
    }

    /** Things of a kind as the search knows them, whoever may see them: for the house. */
    public List<SearchDocument> documents(String kind, Collection<Long> ids) {
        return sources.stream()
                .filter(source -> source.kind().equals(kind))
                .flatMap(source -> source.load(sql, ids).stream())
                .toList();
    }

    @PreDestroy
    void close() {
        if (index != null) index.close();
    }
}
