package no.samdrift.kernel.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.samdrift.kernel.own.OwnField;
import no.samdrift.kernel.text.Language;

/**
 * A column that a register can be given.
 *
 * @param name the component of its facts, {@code name.nb} within another
 * @param label key of its heading, which is also its heading in the lists
 * @param otherwise what a new row has where the file says nothing
 * @param choices what the texts of its values begin with, where it is an enum
 * @param cell how it stands in a file where that does not follow from its type; null where it does
 * @param also other headings it is known by, as programs write them
 * @param own the own field of the register that it is; null where it is one of the house
 */
public record ImportField(
        String name, String label, Object otherwise, String choices, Cell cell, List<String> also, OwnField own) {

    /** A value as it stands in a cell. */
    public interface Cell {
        /**
         * @param before what the row has in the columns declared before this one
         * @throws no.samdrift.kernel.refusal.RuleBroken where the text is nothing of the kind
         */
        Object read(String text, Map<String, Object> before);

        /** What {@link #read} reads back. */
        String write(Object value);
    }

    public static ImportField of(String name, String label) {
        return new ImportField(name, label, null, null, null, List.of(), null);
    }

    static ImportField own(OwnField field, Cell cell) {
        return new ImportField(field.path(), null, null, null, cell, List.of(field.code()), field);
    }

    /** Its heading in the language of who imports. */
    public String heading(ImportWords words) {
        return own == null ? words.text(label) : own.name(words.language());
    }

    /** Its headings in every language. */
    List<String> headings(ImportWords words) {
        return own == null
                ? words.inAll(label)
                : Arrays.stream(Language.values()).map(own::name).toList();
    }

    public ImportField otherwise(Object value) {
        return new ImportField(name, label, value, choices, cell, also, own);
    }

    /** The values of an enum are called {@code prefix.VALUE}. */
    public ImportField choices(String prefix) {
        return new ImportField(name, label, otherwise, prefix, cell, also, own);
    }

    public ImportField as(Cell how) {
        return new ImportField(name, label, otherwise, choices, how, also, own);
    }

    public ImportField also(String... headings) {
        return new ImportField(name, label, otherwise, choices, cell, List.of(headings), own);
    }
}
