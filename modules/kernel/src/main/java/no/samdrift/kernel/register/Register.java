package no.samdrift.kernel.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.samdrift.kernel.audit.Audit;
import no.samdrift.kernel.change.Changes;
import no.samdrift.kernel.data.Ids;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.own.OwnValues;
import no.samdrift.kernel.own.OwnWriting;
import no.samdrift.kernel.refusal.LostUpdate;
import no.samdrift.kernel.refusal.RuleBroken;

/** Writes what is only kept: the row with its lines, the audit of what differs, and the feed of changes, in one go. */
@ApplicationScoped
public class Register {
    private static final String OWN = "own";

    @Inject
    Sql sql;

    @Inject
    Audit audit;

    @Inject
    Changes changes;

    @Inject
    OwnWriting own;

    /**
     * A new row of all the facts given, at version 1; a later record overrides an earlier one.
     *
     * @param memberId whose it is in the audit, null where it is the whole co-operation's
     * @param facts what a form gives, and what it does not: where it stands, where it came from
     * @return the new id
     */
    public long add(Table table, Long memberId, Record... facts) {
        long id = Ids.next();
        addUnder(id, table, memberId, facts);
        return id;
    }

    /** The same under an id that is known before, where the row itself says whose it is. */
    public void addUnder(long id, Table table, Long memberId, Record... facts) {
        Map<String, Object> all = Facts.of(List.of(facts));
        boolean hasOwn = all.containsKey(OWN);
        OwnValues said = (OwnValues) all.remove(OWN);
        Map<String, Object> row = columns(all, table.elsewhere());
        row.put("id", id);
        row.put("version", 1);
        sql.run(insert(table.name(), row), row);
        table.lines().forEach((component, lines) -> write(lines, id, (List<?>) all.get(component)));
        Map<String, Object> told = Facts.told(all);
        if (hasOwn) told.putAll(own.write(table.kind(), id, null, said).after());
        audit.created(table.kind() + ".add", table.kind(), id, memberId, told);
        changes.put(table.kind(), id);
    }

    /** The row at {@code version} from what it was to what it shall be. */
    public void change(Table table, long id, int version, Long memberId, Record before, Record after) {
        change(table, id, version, memberId, List.of(before), List.of(after));
    }

    /**
     * The same for facts in several records, a later one overriding an earlier.
     *
     * @throws LostUpdate where the row is no longer at that version
     */
    public void change(Table table, long id, int version, Long memberId, List<Record> before, List<Record> after) {
        Map<String, Object> was = Facts.of(before);
        Map<String, Object> all = Facts.of(after);
        boolean hasOwn = all.containsKey(OWN);
        OwnValues known = (OwnValues) was.remove(OWN);
        OwnValues said = (OwnValues) all.remove(OWN);
        update(table, id, version, all);
        table.lines().forEach((component, lines) -> {
            if (all.get(component).equals(was.get(component))) return;
            sql.run("delete from " + lines.table() + " where " + lines.parent() + " = :id", Map.of("id", id));
            write(lines, id, (List<?>) all.get(component));
        });
        Map<String, Object> toldBefore = Facts.told(was);
        Map<String, Object> toldAfter = Facts.told(all);
        if (hasOwn) {
            OwnWriting.Told told = own.write(table.kind(), id, known, said);
            toldBefore.putAll(told.before());
            toldAfter.putAll(told.after());
        }
        audit.changed(table.kind() + ".change", table.kind(), id, memberId, toldBefore, toldAfter);
    }

    /** Some facts of the row at {@code version}, for a verb that tells the audit itself. */
    public void set(Table table, long id, int version, Record facts) {
        update(table, id, version, Facts.of(List.of(facts)));
    }

    /**
     * Takes the row at {@code version} away, for what an import brought and shall not have brought.
     *
     * @throws RuleBroken {@code importInUse} where documents hang on it; what else hangs on it the database says
     */
    public void remove(Table table, long id, int version, Long memberId, Record facts) {
        if (sql.count(
                        "select count(*) from kernel_document where kind = :kind and thing_id = :id",
                        Map.of("kind", table.kind(), "id", id))
                > 0) throw new RuleBroken("importInUse");
        table.lines()
                .values()
                .forEach(lines -> sql.run(
                        "delete from " + lines.table() + " where " + lines.parent() + " = :id", Map.of("id", id)));
        if (sql.run(
                        "delete from " + table.name() + " where id = :id and version = :version",
                        Map.of("id", id, "version", version))
                == 0) throw new LostUpdate(table.kind());
        Map<String, Object> all = Facts.of(List.of(facts));
        if (all.remove(OWN) != null) own.remove(id);
        audit.deleted(table.kind() + ".remove", table.kind(), id, memberId, Facts.told(all));
        changes.put(table.kind(), id);
    }

    private void update(Table table, long id, int version, Map<String, Object> facts) {
        Map<String, Object> row = columns(facts, table.elsewhere());
        String set = row.keySet().stream().map(c -> c + " = :" + c).collect(Collectors.joining(", "));
        row.put("id", id);
        row.put("version", version);
        int touched = sql.run(
                "update " + table.name() + " set version = version + 1, " + set
                        + " where id = :id and version = :version",
                row);
        if (touched == 0) throw new LostUpdate(table.kind());
        changes.put(table.kind(), id);
    }

    /**
     * Refuses a value that another row of the table has already.
     *
     * @param own the row that may have it, 0 where it is new
     * @param component the fact that must be unique, also the field to blame
     * @throws RuleBroken {@code nameTaken} for {@code name}, and so on
     */
    public void unique(Table table, long own, String component, Object value) {
        String taken = "select count(*) from " + table.name() + " where " + Facts.column(component)
                + " = :value and id <> :own";
        if (sql.count(taken, Map.of("value", value, "own", own)) > 0)
            throw RuleBroken.at(component, component + "Taken", value);
    }

    /** All but the lists and what is kept elsewhere: they have tables of their own. */
    private static Map<String, Object> columns(Map<String, Object> facts, Set<String> elsewhere) {
        Map<String, Object> columns = new LinkedHashMap<>();
        facts.forEach((component, value) -> {
            if (!(value instanceof List) && !elsewhere.contains(component)) columns.put(Facts.column(component), value);
        });
        return columns;
    }

    private void write(Table.Lines lines, long id, List<?> facts) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Object each : facts) {
            Map<String, Object> row = columns(Facts.of(List.of((Record) each)), Set.of());
            row.put(lines.parent(), id);
            row.put("place", rows.size());
            rows.add(row);
        }
        if (!rows.isEmpty()) sql.runAll(insert(lines.table(), rows.getFirst()), rows);
    }

    private static String insert(String table, Map<String, Object> row) {
        return "insert into " + table + "(" + String.join(", ", row.keySet()) + ") values ("
                + row.keySet().stream().map(c -> ":" + c).collect(Collectors.joining(", ")) + ")";
    }
}
