package no.samdrift.kernel.search;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Terms that were made before: stems are asked for twice, for themselves and for their pieces. */
final class ReadyTerms extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final List<String> terms;
    private int next;

    ReadyTerms(List<String> terms) {
        this.terms = terms;
    }

    @Override
    public boolean incrementToken() {
        if (next == terms.size()) return false;
        clearAttributes();
        term.append(terms.get(next++));
        return true;
    }

    @Override
    public void reset() {
        next = 0;
    }
}
