package no.samdrift.web.ui.part;

import com.vaadin.flow.component.HasValue;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A filter between its field and the address.
 *
 * @param read null where the text names nothing that there is
 * @param otherwise gives what holds where the address says nothing; null where nothing does
 */
record BoundFilter<V>(
        HasValue<?, V> field, Function<V, String> written, Function<String, V> read, Supplier<V> otherwise) {
    /** As the field would write it; null where what it names is no more. */
    String known(String value) {
        V known = read.apply(value);
        String again = known == null ? null : written.apply(known);
        return again == null || again.isBlank() ? null : again;
    }

    String value() {
        return field.isEmpty() ? null : written.apply(field.getValue());
    }

    void set(String value) {
        V known = value == null ? null : read.apply(value);
        V wanted = known == null ? otherwise.get() : known;
        if (wanted == null) {
            field.clear();
        } else {
            field.setValue(wanted);
        }
    }

    boolean isSet() {
        return !field.isEmpty() && !field.getValue().equals(otherwise.get());
    }
}
