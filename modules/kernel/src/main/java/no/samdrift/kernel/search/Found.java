package no.samdrift.kernel.search;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the caller finds.
 *
 * @param items best first, as many as were asked for
 * @param kinds how many there are of each kind, whichever kinds were asked for; counted to {@link #COUNTED} and no further
 */
public record Found(List<SearchHit> items, Map<String, Integer> kinds) {
    public static final int COUNTED = 1000;
    /** So many hits can be looked through. */
    public static final int REACHED = 1000;

    static final Found NOTHING = new Found(List.of(), Map.of());

    /** How many there are of these kinds, empty for all. */
    public int count(Set<String> of) {
        return kinds.entrySet().stream()
                .filter(kind -> of.isEmpty() || of.contains(kind.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
