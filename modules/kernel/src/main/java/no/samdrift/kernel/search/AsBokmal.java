package no.samdrift.kernel.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Writes nynorsk as bokmål, word by word: of the parts in {@code nynorsk.txt} the longest that begins at a letter, from left
 * to right. Expects small letters.
 */
final class AsBokmal extends TokenFilter {
    private record Pair(String nynorsk, String bokmal) {}

    /** By the first two letters, longest first; few words have any. */
    private static final Pair[][] PARTS = read();

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final StringBuilder written = new StringBuilder();

    AsBokmal(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) return false;
        int copied = 0;
        for (int at = 0; at < term.length(); ) {
            Pair pair = at(at);
            if (pair == null) {
                at++;
                continue;
            }
            written.append(term, copied, at).append(pair.bokmal());
            at += pair.nynorsk().length();
            copied = at;
        }
        if (copied > 0) {
            written.append(term, copied, term.length());
            term.setEmpty().append(written);
            written.setLength(0);
        }
        return true;
    }

    private Pair at(int at) {
        if (at + 1 == term.length()) return null;
        Pair[] may = PARTS[place(term.charAt(at), term.charAt(at + 1))];
        if (may != null) for (Pair pair : may) if (begins(pair.nynorsk(), at)) return pair;
        return null;
    }

    /** The same for some other letters, which {@link #begins} tells apart. */
    private static int place(char first, char second) {
        return (first & 0xff) << 8 | second & 0xff;
    }

    private boolean begins(String part, int at) {
        if (at + part.length() > term.length()) return false;
        for (int i = 0; i < part.length(); i++) if (term.charAt(at + i) != part.charAt(i)) return false;
        return true;
    }

    private static Pair[][] read() {
        try (var in = AsBokmal.class.getResourceAsStream("nynorsk.txt");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Map<Integer, List<Pair>> parts = lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("="))
                    .map(pair -> new Pair(pair[0], pair[1]))
                    .sorted(Comparator.comparingInt(pair -> -pair.nynorsk().length()))
                    .collect(Collectors.groupingBy(pair ->
                            place(pair.nynorsk().charAt(0), pair.nynorsk().charAt(1))));
            Pair[][] table = new Pair[1 << 16][];
            parts.forEach((place, same) -> table[place] = same.toArray(Pair[]::new));
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
