package no.samdrift.kernel.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import no.samdrift.kernel.data.Ref;
import no.samdrift.kernel.data.Sql;

/** What stands in the fields of many things at once. */
@ApplicationScoped
class OwnReading {
    private static final int AT_ONCE = 1000;

    @Inject
    Sql sql;

    @Inject
    OwnFields fields;

    private record Stored(
            long thingId, long fieldId, String text, BigDecimal number, LocalDate day, String choice, Long refId) {
        String of(FieldType type) {
            return switch (type) {
                case TEXT -> text;
                case NUMBER -> number == null ? null : FieldType.plain(number);
                case DATE -> day == null ? null : day.toString();
                case YES_NO, CHOICE -> choice;
                case PERSON, SYSTEM -> refId == null ? null : refId.toString();
            };
        }
    }

    <R extends Record> List<R> in(List<OwnField> all, List<R> rows, ToLongFunction<R> id) {
        List<R> filled = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i += AT_ONCE)
            filled.addAll(some(all, rows.subList(i, Math.min(rows.size(), i + AT_ONCE)), id));
        return filled;
    }

    private <R extends Record> List<R> some(List<OwnField> all, List<R> rows, ToLongFunction<R> id) {
        String ids =
                rows.stream().mapToLong(id).distinct().mapToObj(String::valueOf).collect(Collectors.joining(","));
        Map<Long, Map<Long, Stored>> stored = sql
                .list(
                        Stored.class,
                        "select thing_id, field_id, text, number, day, choice, ref_id from kernel_field_value"
                                + " where thing_id in (" + ids + ")")
                .stream()
                .collect(Collectors.groupingBy(Stored::thingId, Collectors.toMap(Stored::fieldId, each -> each)));
        Map<Long, Map<Long, Ref>> seen = seen(all, stored);
        return rows.stream()
                .map(row -> OwnRecords.with(row, values(all, stored.getOrDefault(id.applyAsLong(row), Map.of()), seen)))
                .toList();
    }

    /** R5: the neighbours that the caller sees, by field; asked once for each that has any. */
    private Map<Long, Map<Long, Ref>> seen(List<OwnField> all, Map<Long, Map<Long, Stored>> stored) {
        Map<Long, Map<Long, Ref>> seen = new HashMap<>();
        for (OwnField field : all) {
            if (!field.type().isNeighbour()) continue;
            List<Long> ids = stored.values().stream()
                    .map(each -> each.get(field.id()))
                    .filter(each -> each != null && each.refId() != null)
                    .map(Stored::refId)
                    .distinct()
                    .toList();
            seen.put(field.id(), ids.isEmpty() ? Map.of() : fields.seen(field.type(), ids));
        }
        return seen;
    }

    private static OwnValues values(List<OwnField> all, Map<Long, Stored> stored, Map<Long, Map<Long, Ref>> seen) {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, Ref> neighbours = new HashMap<>();
        for (OwnField field : all) {
            Stored one = stored.get(field.id());
            String value = one == null ? null : one.of(field.type());
            if (value != null && field.type().isNeighbour()) {
                Ref neighbour = seen.get(field.id()).get(one.refId());
                if (neighbour == null) value = null;
                else neighbours.put(field.code(), neighbour);
            }
            values.put(field.code(), value);
        }
        return new OwnValues(values, neighbours);
    }
}
