package no.samdrift.kernel.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samdrift.kernel.search.Asked.Reach;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/** Looks into the index for a caller: whatever is shown, counted or compared went through the caller's sight before. */
record Finding(IndexSearcher searcher, Map<String, Sight> sights) {
    private static final int COUNTED = 100;
    /** Where fewer are found, a wrong letter is forgiven. */
    private static final int FEW = 3;
    /** The rarest pieces of a text say what it is about; all of a long one would be slow. */
    private static final int MOST_PIECES = 64;

    private static final Query RANKED =
            new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term("ranked", "1"))), 2f);

    /** {@code kinds} empty for all; the first {@code from} are passed over. Kinds are counted only where {@code counting}. */
    Found find(Asked asked, Set<String> kinds, int from, int limit, boolean counting) throws IOException {
        Query notes = Sight.notes(sights);
        Query words = asked.query(Reach.PARTS, notes);
        Map<String, Integer> counted = counting ? kinds(words) : Map.of();
        int found = counting ? sum(counted) : count(words, Set.of(), Found.REACHED);
        boolean forgiving = found < FEW;
        if (forgiving) {
            words = asked.query(Reach.FORGIVING, notes);
            if (counting) counted = kinds(words);
        } else if (found >= Found.REACHED) {
            Query whole = asked.query(Reach.WHOLE, notes);
            if (count(whole, kinds, Found.REACHED) == Found.REACHED) words = whole;
        }
        Marks marks = new Marks(asked, forgiving);
        Query query = new BooleanQuery.Builder()
                .add(words, Occur.MUST)
                .add(Sight.things(sights, kinds), Occur.FILTER)
                .add(RANKED, Occur.SHOULD)
                .build();
        ScoreDoc[] best = searcher.search(query, new TopScoreDocCollectorManager(from + limit, COUNTED)).scoreDocs;
        List<SearchHit> hits = new ArrayList<>();
        for (ScoreDoc doc : Arrays.copyOfRange(best, Math.min(from, best.length), best.length))
            hits.add(hit(doc, marks, notes));
        return new Found(hits, counted);
    }

    private SearchHit hit(ScoreDoc found, Marks marks, Query notes) throws IOException {
        Document document = searcher.storedFields().document(found.doc);
        String title = document.get("title");
        String line = marks.line(title);
        if (line == null) line = marks.line(document.get(Zone.TEXT.name()));
        if (line == null) line = marks.line(document.get(Zone.SAID.name()));
        String inside = document.get(Zone.NOTES.name());
        if (line == null && inside != null && searcher.explain(notes, found.doc).isMatch()) line = marks.line(inside);
        return new SearchHit(document.get("kind"), document.get("key"), title, document.get("hint"), line);
    }

    /** All kinds in one look, which ends when one of them has as many as are counted; the others are then looked at again without it. */
    private Map<String, Integer> kinds(Query words) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        Set<String> left = new HashSet<>(sights.keySet());
        while (!left.isEmpty()) {
            KindCounts look = searcher.search(seen(words, left), KindCounts.upTo(Found.COUNTED));
            counts.putAll(look.counts());
            if (look.full().isEmpty()) break;
            left.removeAll(look.full());
        }
        return counts;
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private int count(Query words, Set<String> kinds, int most) throws IOException {
        long found = searcher.search(seen(words, kinds), new TopScoreDocCollectorManager(1, most))
                .totalHits
                .value();
        return (int) Math.min(most, found);
    }

    /** Which of these kinds there are, whatever they are worth. */
    private Query seen(Query words, Set<String> kinds) {
        return new ConstantScoreQuery(new BooleanQuery.Builder()
                .add(words, Occur.FILTER)
                .add(Sight.things(sights, kinds), Occur.FILTER)
                .build());
    }

    /** Things with a text like this one, best first; {@code memberId} null for those of any member. */
    List<Alike> alike(String text, Long memberId, int limit) throws IOException {
        Set<String> pieces = rarest(text);
        if (pieces.isEmpty()) return List.of();
        var query = new BooleanQuery.Builder()
                .add(Asked.alike(pieces), Occur.MUST)
                .add(Sight.things(sights, Set.of()), Occur.FILTER);
        if (memberId != null) query.add(new TermQuery(new Term("member", memberId.toString())), Occur.FILTER);
        List<Alike> alike = new ArrayList<>();
        for (ScoreDoc doc : searcher.search(query.build(), limit).scoreDocs) {
            Document document = searcher.storedFields().document(doc.doc);
            alike.add(new Alike(document.get("key"), document.get("title"), doc.score));
        }
        return alike;
    }

    private Set<String> rarest(String text) throws IOException {
        record Piece(String term, int times) {}
        List<Piece> known = new ArrayList<>();
        for (String term : new LinkedHashSet<>(Norwegian.terms(Norwegian.PARTS, text))) {
            int times = searcher.getIndexReader().docFreq(new Term(Zone.TEXT.parts(), term));
            if (times > 0) known.add(new Piece(term, times));
        }
        known.sort(Comparator.comparingInt(Piece::times));
        Set<String> rarest = new LinkedHashSet<>();
        known.stream().limit(MOST_PIECES).forEach(piece -> rarest.add(piece.term()));
        return rarest;
    }
}
