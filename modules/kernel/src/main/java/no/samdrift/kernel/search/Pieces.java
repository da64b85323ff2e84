package no.samdrift.kernel.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Each word whole, then its pieces of four letters. Those from the fourth letter on stand one place after another, so that pieces
 * that follow each other are a part of a compound; before that places stay free, as no first part is that short: what describes
 * ({@code beskriver}) is no printer ({@code skriver}).
 */
final class Pieces extends TokenFilter {
    static final int LENGTH = 4;
    /** Of the first part of a compound, at least. */
    static final int FIRST_PART = 3;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute place = addAttribute(PositionIncrementAttribute.class);
    private String word = "";
    private int next = Integer.MAX_VALUE;

    Pieces(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (next > word.length() - LENGTH) {
            if (!input.incrementToken()) return false;
            word = term.toString();
            next = word.length() > LENGTH ? 0 : Integer.MAX_VALUE;
            place.setPositionIncrement(2);
            return true;
        }
        term.setEmpty().append(word, next, next + LENGTH);
        place.setPositionIncrement(next > FIRST_PART ? 1 : 2);
        next++;
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        word = "";
        next = Integer.MAX_VALUE;
    }
}
