package no.samdrift.kernel.register;

import java.util.Map;
import java.util.Set;

/**
 * A table of the register: rows with {@code id} and {@code version}.
 *
 * @param name in the database
 * @param kind of the thing, as audit, feed and search know it
 * @param lines the tables of the lists in its facts, by the component's name
 * @param elsewhere facts that another table keeps: told in the audit, no columns of this one
 */
public record Table(String name, String kind, Map<String, Lines> lines, Set<String> elsewhere) {
    public Table(String name, String kind) {
        this(name, kind, Map.of());
    }

    public Table(String name, String kind, Map<String, Lines> lines) {
        this(name, kind, lines, Set.of());
    }

    /** Lines of a thing: {@code parent} is the column with its id; they are kept in order by {@code place}. */
    public record Lines(String table, String parent) {}
}
