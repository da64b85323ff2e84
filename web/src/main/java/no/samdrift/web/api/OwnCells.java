package no.samdrift.web.api;

import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import no.samdrift.kernel.own.OwnValues;
import no.samdrift.kernel.table.Column;

/** The own fields of rows as columns of a CSV: {@code own.<code>} for each that the first row has, as all others have it. */
final class OwnCells {
    private OwnCells() {}

    static boolean are(RecordComponent part) {
        return part.getType() == OwnValues.class;
    }

    static <R> Stream<Column<R>> columns(
            RecordComponent part, R first, BiFunction<RecordComponent, Object, Object> value) {
        if (first == null) return Stream.empty();
        return ((OwnValues) value.apply(part, first))
                .values().keySet().stream()
                        .map(code -> new Column<R>(
                                OwnQuery.OWN + code, row -> ((OwnValues) value.apply(part, row)).get(code)));
    }

    /** All rows, of which one was looked at. */
    static <R> Iterator<R> again(R first, Iterator<R> others) {
        return new Iterator<>() {
            private boolean begun = first == null;

            @Override
            public boolean hasNext() {
                return !begun || others.hasNext();
            }

            @Override
            public R next() {
                if (begun) return others.next();
                begun = true;
                return first;
            }
        };
    }
}
