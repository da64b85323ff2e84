package no.samdrift.kernel.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What a person typed, as a query: every word must be there, as it stands, by its stem, as a part of a compound, or by one that
 * means the same. The last one may be unfinished; what stands in every text may lack.
 */
final class Asked {
    private static final int MOST_WORDS = 8;
    private static final float EXACT = 3;
    private static final float STEM = 2;
    private static final float SAME_MEANING = 0.5f;
    private static final float ITS_NUMBER = 100;
    /** Shorter ones have too many neighbours at the distance of a letter. */
    private static final int FORGIVEN = 4;

    private static final int MOST_NEIGHBOURS = 30;

    /** {@code as} is how it stands, folded; {@code stem} is null of what stands in every text. */
    record Word(String as, String stem, List<Word> same) {
        static Word of(String typed, Synonyms synonyms) {
            String as = Norwegian.terms(Norwegian.WORDS, typed).getFirst();
            List<String> stems = Norwegian.terms(Norwegian.STEMS, typed);
            String stem = stems.isEmpty() ? null : stems.getFirst();
            List<Word> same = new ArrayList<>();
            if (stem != null)
                for (String other : synonyms.of(stem))
                    for (Word word : words(other, Synonyms.NONE)) if (!stem.equals(word.stem)) same.add(word);
            return new Word(as, stem, same);
        }

        /** Another digit is another number. */
        boolean isForgiven() {
            return as.length() >= FORGIVEN && as.chars().noneMatch(Character::isDigit);
        }
    }

    private final String typed;
    private final List<Word> words;
    private final boolean onlyCommon;

    Asked(String typed, Synonyms synonyms) {
        this.typed = typed.strip().toLowerCase(Locale.ROOT);
        words = words(typed, synonyms);
        onlyCommon = words.stream().allMatch(word -> word.stem() == null);
    }

    private static List<Word> words(String text, Synonyms synonyms) {
        return Norwegian.terms(Norwegian.TYPED, text).stream()
                .limit(MOST_WORDS)
                .map(word -> Word.of(word, synonyms))
                .toList();
    }

    /** For showing where they stand. */
    List<Word> words() {
        return words;
    }

    /** How far a word may be from what stands in a text. */
    enum Reach {
        /** As it stands or by its stem: what outweighs all else where there is plenty of it, and is quickly found. */
        WHOLE,
        /** Also within compounds, and the last one unfinished. */
        PARTS,
        /** Also with one wrong letter. */
        FORGIVING
    }

    /** What must be there; {@code notes} says whose notes may be read. */
    Query query(Reach reach, Query notes) {
        if (words.isEmpty()) return MatchNoDocsQuery.INSTANCE;
        var all = new BooleanQuery.Builder();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean needed = onlyCommon || word.stem() != null;
            all.add(any(word, i == words.size() - 1, reach, notes), needed ? Occur.MUST : Occur.SHOULD);
        }
        all.add(
                new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term("key", typed))), ITS_NUMBER),
                Occur.SHOULD);
        return all.build();
    }

    private static Query any(Word word, boolean last, Reach reach, Query notes) {
        var any = new BooleanQuery.Builder();
        for (Zone zone : Zone.OPEN) any.add(in(zone, word, last, reach), Occur.SHOULD);
        if (word.as().chars().allMatch(Character::isDigit))
            any.add(boosted("count", SearchDocument.count(word.as()), ITS_NUMBER), Occur.SHOULD);
        if (!(notes instanceof MatchNoDocsQuery))
            any.add(
                    new BooleanQuery.Builder()
                            .add(in(Zone.NOTES, word, last, reach), Occur.MUST)
                            .add(notes, Occur.FILTER)
                            .build(),
                    Occur.SHOULD);
        return any.build();
    }

    private static Query in(Zone zone, Word word, boolean last, Reach reach) {
        var any = new BooleanQuery.Builder();
        add(any, zone, word, 1, reach);
        if (last && reach != Reach.WHOLE) any.add(new PrefixQuery(new Term(zone.words(), word.as())), Occur.SHOULD);
        if (reach == Reach.FORGIVING && word.isForgiven())
            any.add(new FuzzyQuery(new Term(zone.words(), word.as()), 1, 1, MOST_NEIGHBOURS, true), Occur.SHOULD);
        for (Word same : word.same()) add(any, zone, same, SAME_MEANING, reach);
        return new BoostQuery(any.build(), zone.weight);
    }

    private static void add(BooleanQuery.Builder any, Zone zone, Word word, float weight, Reach reach) {
        any.add(boosted(zone.words(), word.as(), EXACT * weight), Occur.SHOULD);
        if (word.stem() == null) return;
        any.add(boosted(zone.stems(), word.stem(), STEM * weight), Occur.SHOULD);
        String root = Norwegian.root(word.stem());
        if (!root.equals(word.stem())) any.add(boosted(zone.stems(), root, STEM * weight), Occur.SHOULD);
        if (reach == Reach.WHOLE || word.stem().length() < Pieces.LENGTH) return;
        any.add(new BoostQuery(new PrefixQuery(new Term(zone.stems(), word.stem())), weight), Occur.SHOULD);
        any.add(new BoostQuery(within(zone, word.stem()), weight), Occur.SHOULD);
    }

    private static Query boosted(String field, String term, float weight) {
        return new BoostQuery(new TermQuery(new Term(field, term)), weight);
    }

    /** Within a word: pieces side by side, the last one over the one before where the length does not come out even. */
    private static Query within(Zone zone, String stem) {
        var pieces = new PhraseQuery.Builder();
        int last = stem.length() - Pieces.LENGTH;
        for (int at = 0; at < last; at += Pieces.LENGTH) pieces.add(piece(zone, stem, at), at);
        return pieces.add(piece(zone, stem, last), last).build();
    }

    private static Term piece(Zone zone, String stem, int at) {
        return new Term(zone.parts(), stem.substring(at, at + Pieces.LENGTH));
    }

    /** Texts that are alike: any piece may be in them, the rare ones count most. */
    static Query alike(Set<String> pieces) {
        var any = new BooleanQuery.Builder();
        for (String piece : pieces) any.add(new TermQuery(new Term(Zone.TEXT.parts(), piece)), Occur.SHOULD);
        return any.build();
    }
}
