package no.samdrift.kernel.search;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** How many there are of each kind; looks no further when one of them has as many as are counted. */
final class KindCounts extends SimpleCollector {
    private final int most;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> full = new HashSet<>();
    private SortedDocValues kinds;
    private int[] here;

    private KindCounts(int most) {
        this.most = most;
    }

    /** One thread looks, so that there is one. */
    static CollectorManager<KindCounts, KindCounts> upTo(int most) {
        return new CollectorManager<>() {
            @Override
            public KindCounts newCollector() {
                return new KindCounts(most);
            }

            @Override
            public KindCounts reduce(Collection<KindCounts> looks) {
                return looks.iterator().next();
            }
        };
    }

    /** Those that have all that are counted; of the others the counts hold where there are none. */
    Set<String> full() {
        return full;
    }

    Map<String, Integer> counts() {
        return counts;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext segment) throws IOException {
        if (!full.isEmpty()) throw new CollectionTerminatedException();
        kinds = DocValues.getSorted(segment.reader(), "kind");
        here = new int[kinds.getValueCount()];
        for (int kind = 0; kind < here.length; kind++)
            here[kind] = counts.getOrDefault(kinds.lookupOrd(kind).utf8ToString(), 0);
    }

    @Override
    public void collect(int document) throws IOException {
        kinds.advanceExact(document);
        if (++here[kinds.ordValue()] >= most) throw new CollectionTerminatedException();
    }

    @Override
    public void finish() throws IOException {
        for (int kind = 0; kind < here.length; kind++) {
            if (here[kind] == 0) continue;
            String name = kinds.lookupOrd(kind).utf8ToString();
            counts.put(name, here[kind]);
            if (here[kind] >= most) full.add(name);
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
