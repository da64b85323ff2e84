package no.samdrift.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import no.samdrift.cooperation.people.People;
import no.samdrift.kernel.field.Fields;
import no.samdrift.kernel.own.FieldFacts;
import no.samdrift.kernel.own.FieldType;
import no.samdrift.kernel.own.OwnValues;

/** Fields that the co-operation gave its systems and agreements itself, and what stands in some of them. */
@ApplicationScoped
class DemoFields {
    @Inject
    private DemoFiles files;

    @Inject
    private Fields fields;

    @Inject
    private People people;

    private final Map<String, FieldType> types = new HashMap<>();
    private final Map<String, Map<String, String>> values = new HashMap<>();

    /** Before what they stand in. */
    void put() {
        files.documents("fields", FieldFacts[].class).forEach(this::define);
        files.rows("field-values").forEach(this::value);
    }

    private void define(FieldFacts facts) {
        fields.register(facts);
        types.put(facts.kind() + " " + facts.code(), facts.type());
    }

    private void value(NamedCsvRecord row) {
        String field = row.getField("field");
        String text = row.getField("value");
        boolean named = types.get(row.getField("kind") + " " + field) == FieldType.PERSON;
        values.computeIfAbsent(row.getField("kind") + " " + row.getField("key"), none -> new HashMap<>())
                .put(field, named ? person(text) : text);
    }

    private String person(String name) {
        return people.slice(People.Filter.text(name), 0, 1).stream()
                .map(person -> String.valueOf(person.id()))
                .findFirst()
                .orElseThrow();
    }

    /** Of a thing that is about to be registered. */
    OwnValues of(String kind, String key) {
        return OwnValues.of(values.getOrDefault(kind + " " + key, Map.of()));
    }
}
