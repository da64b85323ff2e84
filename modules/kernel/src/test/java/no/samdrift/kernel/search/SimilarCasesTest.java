package no.samdrift.kernel.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samdrift.kernel.access.Visibility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts about the same problem find each other, in whichever language and words they are written. R5. */
class SimilarCasesTest {
    /** Of 140, measured. Whole stems alone come to 67, pieces of stems to 89, these with the two languages written alike to 92. */
    private static final int FIRST_RIGHT = 92;

    private static final Map<String, Sight> ALL = Map.of("incident", new Sight(Visibility.EVERYTHING, null, null));

    @TempDir
    Path folder;

    private SearchIndex index;
    private final List<String> texts = new ArrayList<>();

    @BeforeEach
    void fill() throws IOException {
        index = SearchIndex.open(folder);
        try (var in = SimilarCasesTest.class.getResourceAsStream("similar-cases.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> texts.addAll(List.of(line.split("\\|")).subList(1, 5)));
        }
        for (int i = 0; i < texts.size(); i++)
            index.put(new SearchDocument(
                    "incident",
                    i,
                    "C" + i,
                    texts.get(i),
                    "",
                    "",
                    null,
                    null,
                    String.valueOf(i % 4),
                    null,
                    null,
                    null,
                    null,
                    null,
                    0,
                    null));
        index.refresh();
    }

    @AfterEach
    void close() {
        index.close();
    }

    private List<Integer> alike(int text, Map<String, Sight> sights, Long member) throws IOException {
        return index.look(searcher -> new Finding(searcher, sights).alike(texts.get(text), member, 10)).stream()
                .map(alike -> Integer.valueOf(alike.key().substring(1)))
                .filter(other -> other != text)
                .toList();
    }

    @Test
    void theFirstIsOfTheSameProblem() throws IOException {
        assertEquals(140, texts.size());
        int right = 0;
        int nynorsk = 0;
        for (int i = 0; i < texts.size(); i++) {
            List<Integer> others = alike(i, ALL, null);
            if (others.isEmpty() || others.getFirst() / 4 != i / 4) continue;
            right++;
            if (i % 4 == 2) nynorsk++;
        }
        assertTrue(right >= FIRST_RIGHT, right + " of 140");
        assertEquals(35, nynorsk, "of nynorsk");
    }

    @Test
    void onlyWhatIsInSightIsCompared() throws IOException {
        assertTrue(alike(2, ALL, 1L).stream().allMatch(other -> other % 4 == 1));
        assertEquals(List.of(), alike(2, Map.of(), null));
        var own = new Visibility(false, Set.of(3L), Set.of(), Set.of(), Set.of(), null);
        List<Integer> seen = alike(2, Map.of("incident", new Sight(own, null, null)), null);
        assertTrue(!seen.isEmpty() && seen.stream().allMatch(other -> other % 4 == 3), seen::toString);
    }
}
