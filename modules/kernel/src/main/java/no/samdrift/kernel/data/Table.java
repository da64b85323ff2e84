package no.samdrift.kernel.data;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import no.samdrift.kernel.refusal.LostUpdate;

/**
 * A flat register: rows with {@code id} and {@code version}, written by column name and changed only at the version that
 * was read. For things whose rules are few; what has a life of its own is an entity.
 *
 * @param name the table
 * @param what the kind a lost update is told about
 */
public record Table(String name, String what) {
    /** {@code columns} by their names in the database. */
    public void insert(Sql sql, long id, Map<String, ?> columns) {
        Map<String, Object> row = new HashMap<>(columns);
        row.put("id", id);
        sql.run(
                "insert into " + name + "(version, " + String.join(", ", row.keySet()) + ") values (1, "
                        + row.keySet().stream().map(c -> ":" + c).collect(Collectors.joining(", ")) + ")",
                row);
    }

    /** @throws LostUpdate where the row is no longer at {@code version} */
    public void update(Sql sql, long id, int version, Map<String, ?> columns) {
        Map<String, Object> row = new HashMap<>(columns);
        row.put("id", id);
        row.put("version", version);
        int touched = sql.run(
                "update " + name + " set version = version + 1, "
                        + columns.keySet().stream().map(c -> c + " = :" + c).collect(Collectors.joining(", "))
                        + " where id = :id and version = :version",
                row);
        if (touched == 0) throw new LostUpdate(what);
    }
}
