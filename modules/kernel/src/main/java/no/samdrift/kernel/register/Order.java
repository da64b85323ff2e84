package no.samdrift.kernel.register;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.samdrift.kernel.data.Cursor;

/**
 * The order of a list, which is also the key of its pages.
 *
 * @param columns the last one unique; none is null
 * @param falling whether the greatest comes first
 * @param key the values of the columns in a row
 */
public record Order<R>(List<String> columns, boolean falling, Function<R, List<?>> key) {
    public static <R> Order<R> rising(List<String> columns, Function<R, List<?>> key) {
        return new Order<>(columns, false, key);
    }

    public static <R> Order<R> falling(List<String> columns, Function<R, List<?>> key) {
        return new Order<>(columns, true, key);
    }

    String text() {
        return columns.stream().map(c -> falling ? c + " desc" : c).collect(Collectors.joining(", "));
    }

    /** Those behind the cursor; all of them where there is none. */
    Where after(Where where, String cursor) {
        if (cursor == null) return where;
        List<String> last = Cursor.read(cursor, columns.size());
        List<String> steps = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String same = IntStream.range(0, i)
                    .mapToObj(before -> columns.get(before) + " = ? and ")
                    .collect(Collectors.joining());
            steps.add(same + columns.get(i) + (falling ? " < ?" : " > ?"));
            values.addAll(last.subList(0, i + 1));
        }
        return where.and(String.join(" or ", steps), values.toArray());
    }
}
