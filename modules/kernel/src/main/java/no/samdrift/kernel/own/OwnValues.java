package no.samdrift.kernel.own;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import no.samdrift.kernel.data.Ref;

/**
 * What stands in the own fields of a thing, as texts by the fields' codes: numbers with a point, days as {@code 2026-12-24},
 * choices by their code, people and systems by id. Of a thing that was read all fields in use, null where there is nothing;
 * in what is to be written those that shall change.
 */
public final class OwnValues {
    public static final OwnValues NONE = new OwnValues(Map.of(), Map.of());
    /** R4: nobody was there to ask. */
    public static final OwnValues UNASKED = new OwnValues(Map.of(), Map.of());

    private final Map<String, String> values;
    private final Map<String, Ref> neighbours;

    /** @param neighbours whom the reader sees */
    OwnValues(Map<String, String> values, Map<String, Ref> neighbours) {
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        this.neighbours = Map.copyOf(neighbours);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static OwnValues of(Map<String, String> values) {
        return new OwnValues(values, Map.of());
    }

    public static OwnValues orNone(OwnValues own) {
        return own == null ? NONE : own;
    }

    @JsonValue
    public Map<String, String> values() {
        return values;
    }

    public String get(String code) {
        return values.get(code);
    }

    /** Who or what stands there; null where there is nobody to be seen. */
    public Ref neighbour(String code) {
        return neighbours.get(code);
    }

    boolean isUnasked() {
        return this == UNASKED;
    }

    /** With these in place of what was; typed as {@link FieldType#read} gives them. */
    public OwnValues with(Map<String, Object> some) {
        Map<String, String> all = new LinkedHashMap<>(values);
        some.forEach((code, value) -> all.put(code, text(value)));
        return new OwnValues(all, neighbours);
    }

    private static String text(Object value) {
        return switch (value) {
            case null -> null;
            case BigDecimal number -> FieldType.plain(number);
            default -> value.toString();
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OwnValues own && own.values.equals(values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
