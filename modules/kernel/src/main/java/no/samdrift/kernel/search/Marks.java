package no.samdrift.kernel.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/** Shows where the words stand in a text, by the same rules as {@link Asked} finds them. */
final class Marks {
    static final char BEGIN = '⟦';
    static final char END = '⟧';
    private static final int BEFORE = 60;
    private static final int LENGTH = 200;

    private final List<Predicate<String>> wanted = new ArrayList<>();

    Marks(Asked asked, boolean forgiving) {
        List<Asked.Word> words = asked.words();
        for (int i = 0; i < words.size(); i++) {
            Asked.Word word = words.get(i);
            if (word.stem() == null && words.size() > 1) continue;
            want(word);
            word.same().forEach(this::want);
            if (i == words.size() - 1) wanted.add(token -> token.startsWith(word.as()));
            if (forgiving && word.isForgiven()) {
                var near = new CharacterRunAutomaton(
                        new LevenshteinAutomata(word.as().substring(1), true)
                                .toAutomaton(1, word.as().substring(0, 1)));
                wanted.add(near::run);
            }
        }
    }

    private void want(Asked.Word word) {
        String stem = word.stem();
        wanted.add(word.as()::equals);
        if (stem == null) return;
        if (stem.length() >= Pieces.LENGTH) wanted.add(token -> within(token, stem));
        else
            wanted.add(token -> token.startsWith(stem)
                    && Norwegian.terms(Norwegian.STEMS, token).contains(stem));
    }

    private static boolean within(String token, String stem) {
        int at = token.indexOf(stem);
        return at == 0 || at >= Pieces.FIRST_PART || at > 0 && stem.length() == Pieces.LENGTH;
    }

    private record Place(int from, int to) {}

    /** One line of the text around the first place, each word found between the marks; null where none stands in it. */
    String line(String text) {
        if (text == null || text.isBlank()) return null;
        String clean = text.replace(BEGIN, '[').replace(END, ']');
        List<Place> places = places(clean);
        if (places.isEmpty()) return null;
        int from = begin(clean, places.getFirst().from());
        int to = Math.max(end(clean, from), places.getFirst().to());
        StringBuilder line = new StringBuilder(from > 0 ? "… " : "");
        int at = from;
        for (Place place : places) {
            if (place.to() > to) break;
            line.append(clean, at, place.from())
                    .append(BEGIN)
                    .append(clean, place.from(), place.to())
                    .append(END);
            at = place.to();
        }
        line.append(clean, at, to).append(to < clean.length() ? " …" : "");
        return line.toString().replaceAll("\\s+", " ").strip();
    }

    /** Reads no further than what will be shown. */
    private List<Place> places(String text) {
        List<Place> places = new ArrayList<>();
        try (var stream = Norwegian.SHOWN.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (!places.isEmpty()
                        && offset.startOffset() > places.getFirst().from() + LENGTH) break;
                String token = term.toString();
                if (wanted.stream().anyMatch(want -> want.test(token)))
                    places.add(new Place(offset.startOffset(), offset.endOffset()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return places;
    }

    /** Where a word begins, some way before. */
    private static int begin(String text, int first) {
        if (first <= BEFORE) return 0;
        int space = text.indexOf(' ', first - BEFORE);
        return space < 0 || space >= first ? first : space + 1;
    }

    private static int end(String text, int from) {
        if (text.length() - from <= LENGTH) return text.length();
        int space = text.lastIndexOf(' ', from + LENGTH);
        return space <= from ? from + LENGTH : space;
    }
}
