package no.samdrift.kernel.field;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import no.samdrift.kernel.data.Versioned;
import no.samdrift.kernel.own.FieldFacts;
import no.samdrift.kernel.own.OwnField;

/** A field as it is defined, and how many things have a value in it. */
public record FieldDetails(
        long id, int version, @JsonUnwrapped FieldFacts facts, long values) implements Versioned {
    static FieldDetails of(OwnField field, long values) {
        return new FieldDetails(field.id(), field.version(), field.facts(), values);
    }
}
