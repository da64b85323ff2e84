package no.samdrift.kernel.register;

import java.util.Map;

/**
 * A table of the register: rows with {@code id} and {@code version}.
 *
 * @param name in the database
 * @param kind of the thing, as audit, feed and search know it
 * @param lines the tables of the lists in its facts, by the component's name
 */
public record Table(String name, String kind, Map<String, Lines> lines) {
    public Table(String name, String kind) {
        this(name, kind, Map.of());
    }

    /** Lines of a thing: {@code parent} is the column with its id; they are kept in order by {@code place}. */
    public record Lines(String table, String parent) {}
}
