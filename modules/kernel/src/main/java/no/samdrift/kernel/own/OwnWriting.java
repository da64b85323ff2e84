package no.samdrift.kernel.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.refusal.RuleBroken;

/** Writes what stands in the fields of one thing; whoever writes the thing calls it, and tells the audit. */
@ApplicationScoped
public class OwnWriting {
    private static final List<String> COLUMNS = List.of("text", "number", "day", "choice", "ref_id");

    @Inject
    Sql sql;

    @Inject
    OwnFields fields;

    @Inject
    CurrentCaller current;

    /** What differs, by {@code own.<code>}, for the audit. */
    public record Told(Map<String, Object> before, Map<String, Object> after) {}

    /**
     * R2, R3.
     *
     * @param before as the caller read them, null where the thing is new
     * @param said what shall stand there; null for nothing said
     */
    public Told write(String kind, long id, OwnValues before, OwnValues said) {
        OwnValues was = OwnValues.orNone(before);
        OwnValues is = OwnValues.orNone(said);
        List<OwnField> all = fields.of(kind);
        Map<OwnField, Object> changed = new LinkedHashMap<>();
        Told told = new Told(new LinkedHashMap<>(), new LinkedHashMap<>());
        is.values().forEach((code, text) -> {
            if (Objects.equals(was.get(code), text)) return;
            OwnField field = named(all, code);
            Object value = checked(field, text);
            String written = OwnValues.NONE.with(mapped(code, value)).get(code);
            if (Objects.equals(was.get(code), written)) return;
            changed.put(field, value);
            told.before().put(field.path(), was.get(code));
            told.after().put(field.path(), written);
        });
        if (!is.isUnasked()) all.forEach(field -> demand(id, field, was, changed));
        store(id, changed);
        return told;
    }

    private static Map<String, Object> mapped(String code, Object value) {
        Map<String, Object> one = new HashMap<>();
        one.put(code, value);
        return one;
    }

    private static OwnField named(List<OwnField> all, String code) {
        return all.stream()
                .filter(field -> field.code().equals(code))
                .findFirst()
                .orElseThrow(() -> RuleBroken.at("own." + code, "fieldUnknown", code));
    }

    private Object checked(OwnField field, String text) {
        Object value = field.type().read(field.path(), text);
        if (value == null) return null;
        if (field.type() == FieldType.CHOICE) {
            OwnChoice choice = field.choice((String) value)
                    .orElseThrow(() -> RuleBroken.at(field.path(), "importNoChoice", choices(field)));
            if (!choice.active())
                throw RuleBroken.at(
                        field.path(),
                        "fieldChoiceRetired",
                        choice.name().in(current.get().language()));
        }
        if (field.type().isNeighbour()
                && fields.seen(field.type(), List.of((Long) value)).isEmpty())
            throw RuleBroken.at(field.path(), "unknown", text);
        return value;
    }

    private static String choices(OwnField field) {
        return field.choices().stream().map(OwnChoice::code).collect(Collectors.joining(", "));
    }

    /** R4; a neighbour whom the caller does not see is there all the same. */
    private void demand(long id, OwnField field, OwnValues was, Map<OwnField, Object> changed) {
        if (!field.facts().required()) return;
        Object value = changed.containsKey(field) ? changed.get(field) : was.get(field.code());
        if (value != null) return;
        if (field.type().isNeighbour()
                && !changed.containsKey(field)
                && sql.count(
                                "select count(*) from kernel_field_value where thing_id = :thing and field_id = :field",
                                Map.of("thing", id, "field", field.id()))
                        > 0) return;
        throw RuleBroken.at(field.path(), "required");
    }

    private void store(long id, Map<OwnField, Object> changed) {
        List<Map<String, Object>> rows = new ArrayList<>();
        changed.forEach((field, value) -> {
            if (value == null) {
                sql.run(
                        "delete from kernel_field_value where thing_id = :thing and field_id = :field",
                        Map.of("thing", id, "field", field.id()));
                return;
            }
            Map<String, Object> row = new HashMap<>();
            COLUMNS.forEach(column -> row.put(column, null));
            row.put(field.type().column(), value instanceof Boolean ? value.toString() : value);
            row.put("thing", id);
            row.put("field", field.id());
            rows.add(row);
        });
        sql.runAll(
                "replace into kernel_field_value(thing_id, field_id, text, number, day, choice, ref_id)"
                        + " values (:thing, :field, :text, :number, :day, :choice, :ref_id)",
                rows);
    }

    /** What may be about people: what somebody wrote, and who was named. */
    public void forget(long id) {
        sql.run(
                "delete v from kernel_field_value v join kernel_field f on f.id = v.field_id"
                        + " where v.thing_id = :id and f.type in ('TEXT', 'PERSON')",
                Map.of("id", id));
    }

    /** With the thing. */
    public void remove(long id) {
        sql.run("delete from kernel_field_value where thing_id = :id", Map.of("id", id));
    }
}
