package no.samdrift.kernel.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What a person typed, as queries: every word must be there, by its Norwegian stem or as it stands. */
final class Words {
    static final String STEMS = "stems";
    static final String TITLE = "titleStems";
    static final String EXACT = "words";
    private static final int MOST_WORDS = 8;
    private static final float TITLE_BOOST = 2.5f;

    static final Analyzer NORWEGIAN = new NorwegianAnalyzer();
    static final Analyzer PLAIN = new StandardAnalyzer();

    private Words() {}

    /** Whole words; null where nothing is left to look for. */
    static Query whole(String typed) {
        return all(typed, false);
    }

    /** As whole words, but the last one may be unfinished. */
    static Query begun(String typed) {
        return all(typed, true);
    }

    private static Query all(String typed, boolean unfinished) {
        List<String> words = tokens(PLAIN, typed);
        if (words.isEmpty()) return null;
        var all = new BooleanQuery.Builder();
        for (int i = 0; i < Math.min(words.size(), MOST_WORDS); i++) {
            String word = words.get(i);
            var any = new BooleanQuery.Builder();
            any.add(new TermQuery(new Term(EXACT, word)), Occur.SHOULD);
            for (String stem : tokens(NORWEGIAN, word)) {
                any.add(new TermQuery(new Term(STEMS, stem)), Occur.SHOULD);
                any.add(new BoostQuery(new TermQuery(new Term(TITLE, stem)), TITLE_BOOST), Occur.SHOULD);
            }
            if (unfinished && i == words.size() - 1) any.add(new PrefixQuery(new Term(EXACT, word)), Occur.SHOULD);
            all.add(any.build(), Occur.MUST);
        }
        return all.build();
    }

    private static List<String> tokens(Analyzer analyzer, String text) {
        List<String> tokens = new ArrayList<>();
        try (var stream = analyzer.tokenStream("", new StringReader(text))) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) tokens.add(term.toString());
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }
}
