package no.samdrift.kernel.data;

import java.util.List;
import java.util.function.Function;

/** One page of a keyset-paged list; {@code nextCursor} is null on the last page. */
public record Page<T>(List<T> items, String nextCursor) {

    /** Cuts one row too many ({@code limit + 1} were asked for) and names the place to go on from. */
    public static <T> Page<T> cut(List<T> oneMore, int limit, Function<T, List<?>> key) {
        if (oneMore.size() <= limit) return new Page<>(List.copyOf(oneMore), null);
        List<T> items = List.copyOf(oneMore.subList(0, limit));
        return new Page<>(items, Cursor.write(key.apply(items.getLast())));
    }
}
