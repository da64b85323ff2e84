package no.samdrift.kernel.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which words mean the same, by the stem of each. */
final class Synonyms {
    static final Synonyms NONE = new Synonyms(List.of());
    private static final int MOST = 12;

    private final Map<String, Set<String>> byStem = new HashMap<>();

    /**
     * @param groups a line each, with commas between the words; one of several words stands for others, and nothing stands for it
     */
    Synonyms(Collection<String> groups) {
        for (String group : groups.stream().flatMap(String::lines).toList()) {
            List<String> words =
                    Arrays.stream(group.split(",")).map(String::strip).toList();
            for (String word : words) {
                List<String> stems = Norwegian.terms(Norwegian.STEMS, word);
                if (stems.size() == 1)
                    for (String stem : List.of(stems.getFirst(), Norwegian.root(stems.getFirst())))
                        byStem.computeIfAbsent(stem, none -> new LinkedHashSet<>())
                                .addAll(words);
            }
        }
    }

    /** Others that mean the same as the word of this stem, itself among them. */
    List<String> of(String stem) {
        Set<String> words = byStem.get(stem);
        if (words == null) words = byStem.getOrDefault(Norwegian.root(stem), Set.of());
        return words.stream().limit(MOST).toList();
    }
}
