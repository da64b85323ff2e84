package no.samdrift.kernel.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ScandinavianFoldingFilter;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.no.NorwegianLightStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * How a text becomes terms, in bokmål and nynorsk at once. All terms are folded: {@code æ} and {@code ae} are {@code a},
 * {@code ø} and {@code oe} are {@code o}, {@code å} and {@code aa} are {@code a}.
 */
final class Norwegian {
    /** Words as they stand. */
    static final Analyzer WORDS = new Steps(false, false, false);
    /** Words as they were typed, the only ones not folded: what is made of them begins here. */
    static final Analyzer TYPED = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var words = new StandardTokenizer();
            return new TokenStreamComponents(words, new LowerCaseFilter(words));
        }
    };
    /** Words as they stand, but written as in bokmål: for showing where something was found. */
    static final Analyzer SHOWN = new Steps(true, false, false);
    /** Stems of both languages, without the words that stand in every text. */
    static final Analyzer STEMS = new Steps(true, true, false);
    /** Pieces of the stems: what finds a part of a compound. */
    static final Analyzer PARTS = new Steps(true, true, true);

    private Norwegian() {}

    private static final class Steps extends Analyzer {
        /** Bokmål 1 and nynorsk 2; the class with the constants is not public. */
        private static final int BOTH = 3;

        private final boolean written;
        private final boolean stemmed;
        private final boolean cut;

        Steps(boolean written, boolean stemmed, boolean cut) {
            this.written = written;
            this.stemmed = stemmed;
            this.cut = cut;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            var words = new StandardTokenizer();
            TokenStream stream = new LowerCaseFilter(words);
            if (written) stream = new AsBokmal(stream);
            if (stemmed)
                stream = new NorwegianLightStemFilter(
                        new StopFilter(stream, NorwegianAnalyzer.getDefaultStopSet()), BOTH);
            stream = new ScandinavianFoldingFilter(stream);
            return new TokenStreamComponents(words, cut ? new Pieces(stream) : stream);
        }
    }

    /** The stem of a stem: {@code maskiner} becomes {@code maskin}, which by itself becomes {@code maski}. */
    static String root(String stem) {
        List<String> again = terms(STEMS, stem);
        return again.isEmpty() ? stem : again.getFirst();
    }

    static List<String> terms(Analyzer analyzer, String text) {
        List<String> terms = new ArrayList<>();
        try (var stream = analyzer.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) terms.add(term.toString());
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }
}
