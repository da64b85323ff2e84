package no.samdrift.kernel.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samdrift.kernel.data.Sql;

/** What stands in own fields about people, also in those out of use; whoever asks has asked for the right to know. */
@ApplicationScoped
public class OwnTexts {
    @Inject
    Sql sql;

    /** A text in the field of a thing. */
    public record Said(long thingId, String code, String text) {}

    /** Somebody is named in the field of a thing; {@code name} is what the field is called. */
    public record Naming(long thingId, String kind, String code, String name) {}

    public List<Said> of(Collection<Long> things) {
        if (things.isEmpty()) return List.of();
        String ids = things.stream().map(String::valueOf).collect(Collectors.joining(","));
        return sql.list(
                Said.class,
                "select v.thing_id, f.code, v.text from kernel_field_value v join kernel_field f on f.id = v.field_id"
                        + " where v.thing_id in (" + ids
                        + ") and v.text is not null order by v.thing_id, f.place, f.id");
    }

    /** Where the person is named. */
    public List<Naming> naming(long personId, int most) {
        return sql.list(
                Naming.class,
                "select v.thing_id, f.kind, f.code, f.name_nb as name from kernel_field_value v"
                        + " join kernel_field f on f.id = v.field_id and f.type = 'PERSON'"
                        + " where v.ref_id = :person order by v.thing_id desc limit :most",
                Map.of("person", personId, "most", most));
    }

    /** Who is named in a field of the thing. */
    public List<Long> named(long thing, String code) {
        return sql.list(
                Long.class,
                "select v.ref_id from kernel_field_value v join kernel_field f on f.id = v.field_id"
                        + " and f.type = 'PERSON' and f.code = :code where v.thing_id = :thing",
                Map.of("thing", thing, "code", code));
    }

    /** Another text in its place. */
    public void replace(long thing, String code, String text) {
        sql.run(
                "update kernel_field_value v join kernel_field f on f.id = v.field_id and f.code = :code"
                        + " set v.text = :text where v.thing_id = :thing and v.text is not null",
                Map.of("thing", thing, "code", code, "text", text));
    }

    /** Nobody is named there any more. */
    public void unname(long thing, String code) {
        sql.run(
                "delete v from kernel_field_value v join kernel_field f on f.id = v.field_id"
                        + " and f.type = 'PERSON' and f.code = :code where v.thing_id = :thing",
                Map.of("thing", thing, "code", code));
    }
}
