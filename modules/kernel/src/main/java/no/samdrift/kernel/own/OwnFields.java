package no.samdrift.kernel.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import no.samdrift.kernel.data.Page;
import no.samdrift.kernel.data.Ref;
import no.samdrift.kernel.refusal.RuleBroken;

/** The fields of each kind, what stands in them, and what can be asked of them. */
@ApplicationScoped
public class OwnFields {
    @Inject
    OwnDefinitions definitions;

    @Inject
    OwnFieldRows rows;

    @Inject
    OwnReading reading;

    @Inject
    Instance<OwnNeighbours> neighbours;

    /** Those in use, in their order. */
    public List<OwnField> of(String kind) {
        return definitions.all().getOrDefault(kind, List.of()).stream()
                .filter(field -> field.facts().active())
                .toList();
    }

    /** One of a kind, also out of use: what the audit names. */
    public Optional<OwnField> one(String kind, String code) {
        return definitions.all().getOrDefault(kind, List.of()).stream()
                .filter(field -> field.code().equals(code))
                .findFirst();
    }

    /** All of them as they stand, those out of use too; in the transaction of who asks. */
    public List<OwnField> stored() {
        return rows.stored().values().stream().flatMap(List::stream).toList();
    }

    /** One of them was changed, wherever that was. */
    public void forget() {
        definitions.forget();
    }

    /** The rows with what stands in their own fields: one query for all of them, none where the kind has no fields. */
    public <R extends Record> List<R> in(String kind, List<R> rows, ToLongFunction<R> id) {
        List<OwnField> fields = of(kind);
        return fields.isEmpty() || rows.isEmpty() ? rows : reading.in(fields, rows, id);
    }

    public <R extends Record> Page<R> in(String kind, Page<R> page, ToLongFunction<R> id) {
        return new Page<>(in(kind, page.items(), id), page.nextCursor());
    }

    public <R extends Record> R in(String kind, R row, ToLongFunction<R> id) {
        return in(kind, List.of(row), id).getFirst();
    }

    public OwnNeighbours neighbours(FieldType type) {
        return neighbours.stream()
                .filter(each -> each.type() == type)
                .findFirst()
                .orElseThrow();
    }

    /**
     * What narrows a list, each over its ids.
     *
     * @throws RuleBroken {@code unknownParameter} for a field that is not in use
     */
    public List<OwnCondition> asked(String kind, OwnFilter filter) {
        List<OwnCondition> all = new ArrayList<>();
        if (filter == null) return all;
        filter.asked().forEach((name, value) -> all.add(asked(kind, name, value)));
        return all;
    }

    private OwnCondition asked(String kind, String name, String text) {
        String code = name.replaceFirst("\\.(from|to)$", "");
        String path = "own." + name;
        OwnField field = of(kind).stream()
                .filter(each -> each.code().equals(code)
                        && (name.equals(code) || each.type().isRange()))
                .findFirst()
                .orElseThrow(() -> RuleBroken.at(path, "unknownParameter", path));
        Object value = field.type().read(path, text);
        if (value == null) throw RuleBroken.at(path, "required");
        if (field.type().isNeighbour()
                && neighbours(field.type()).seen(List.of((Long) value)).isEmpty()) value = null;
        if (field.type() == FieldType.CHOICE && field.choice(text.strip()).isEmpty())
            throw RuleBroken.at(path, "unknown", text);
        String compared = name.endsWith(".from") ? " >= ?" : name.endsWith(".to") ? " <= ?" : " = ?";
        if (field.type() == FieldType.TEXT) {
            compared = " like ?";
            value = "%"
                    + ((String) value).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        }
        return new OwnCondition(
                "select thing_id from kernel_field_value where field_id = " + field.id() + " and "
                        + field.type().column() + compared,
                value instanceof Boolean flag ? flag.toString() : value);
    }

    /** Those of the neighbours' ids that the caller sees. */
    Map<Long, Ref> seen(FieldType type, Collection<Long> ids) {
        return neighbours(type).seen(ids).stream().collect(Collectors.toMap(Ref::id, ref -> ref, (a, b) -> a));
    }

    /** What a text that was told of the field says; a neighbour whom the caller does not see is none. */
    public OwnValues known(OwnField field, String text) {
        Object value = field.type().read(field.path(), text);
        OwnValues known = OwnValues.of(Collections.singletonMap(field.code(), text));
        if (!field.type().isNeighbour() || value == null) return known;
        Ref seen = seen(field.type(), List.of((Long) value)).get((Long) value);
        return seen == null ? OwnValues.NONE : new OwnValues(known.values(), Map.of(field.code(), seen));
    }

    private record One(long id, OwnValues own) {}

    /** What stands in one thing; {@link OwnValues#NONE} where the kind has no fields. */
    public OwnValues of(String kind, long id) {
        return OwnValues.orNone(in(kind, new One(id, null), One::id).own());
    }
}
