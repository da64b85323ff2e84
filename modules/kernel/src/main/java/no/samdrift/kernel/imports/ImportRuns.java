package no.samdrift.kernel.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.PersonNames;
import no.samdrift.kernel.audit.Audit;
import no.samdrift.kernel.data.Ids;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.time.Time;

/** The imports that were begun, and how far they came. */
@ApplicationScoped
@Transactional
class ImportRuns {
    /** One that does not stir for so long was cut off. */
    private static final Duration STILL = Duration.ofMinutes(1);

    private static final int MOST_LISTED = 50;

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    Time time;

    @Inject
    Audit audit;

    @Inject
    PersonNames names;

    long begin(String register, String fileName, int total, int unchanged, int rejected) {
        long id = Ids.next();
        Map<String, Object> row = new HashMap<>();
        row.put("id", id);
        row.put("register", register);
        row.put("file", fileName);
        row.put("person", current.get().personId());
        row.put("now", time.now());
        row.put("total", total);
        row.put("unchanged", unchanged);
        row.put("rejected", rejected);
        sql.run(
                "insert into kernel_import(id, register, file_name, person_id, started_at, seen_at, state, total, done,"
                        + " added, changed, unchanged, rejected, kept) values (:id, :register, :file, :person, :now,"
                        + " :now, 'RUNNING', :total, 0, 0, 0, :unchanged, :rejected, 0)",
                row);
        return id;
    }

    void done(long id, int rows, int added, int changed, int rejected) {
        sql.run(
                "update kernel_import set done = done + :rows, added = added + :added, changed = changed + :changed,"
                        + " rejected = rejected + :rejected, seen_at = :now where id = :id",
                Map.of(
                        "id",
                        id,
                        "rows",
                        rows,
                        "added",
                        added,
                        "changed",
                        changed,
                        "rejected",
                        rejected,
                        "now",
                        time.now()));
    }

    void seen(long id) {
        sql.run("update kernel_import set seen_at = :now where id = :id", Map.of("id", id, "now", time.now()));
    }

    void ended(long id, ImportRun.State state, int kept) {
        sql.run(
                "update kernel_import set state = :state, kept = :kept, seen_at = :now where id = :id",
                Map.of("id", id, "state", state, "kept", kept, "now", time.now()));
        ImportRun run = one(id).orElseThrow();
        audit.created(
                state == ImportRun.State.DONE ? "import.run" : "import.undo",
                "import",
                id,
                null,
                Map.of(
                        "register",
                        run.register(),
                        "file",
                        run.fileName(),
                        "added",
                        run.added(),
                        "changed",
                        run.changed(),
                        "unchanged",
                        run.unchanged(),
                        "rejected",
                        run.rejected(),
                        "kept",
                        kept));
    }

    /** R8, newest first. */
    List<ImportRun> of(String register, boolean all) {
        return named(sql.list(
                ImportRun.class,
                select(
                        "r.register = :register and (:all or r.person_id = :me) order by r.started_at desc, r.id desc limit "
                                + MOST_LISTED),
                values(Map.of(
                        "register", register, "all", all, "me", current.get().personId()))));
    }

    Optional<ImportRun> one(long id) {
        return named(sql.list(ImportRun.class, select("r.id = :id"), values(Map.of("id", id)))).stream()
                .findFirst();
    }

    private Map<String, Object> values(Map<String, Object> some) {
        Map<String, Object> all = new HashMap<>(some);
        all.put("still", time.now().minus(STILL));
        return all;
    }

    private List<ImportRun> named(List<ImportRun> runs) {
        Map<Long, String> known =
                names.of(runs.stream().map(ImportRun::personId).collect(java.util.stream.Collectors.toSet()));
        return runs.stream()
                .map(run -> run.by(known.getOrDefault(run.personId(), "")))
                .toList();
    }

    private static String select(String where) {
        return """
                select r.id, r.register, r.file_name, r.person_id, '' as person, r.started_at,
                if(r.state = 'RUNNING' and r.seen_at < :still, 'INTERRUPTED', r.state) as state,
                r.total, r.done, r.added, r.changed, r.unchanged, r.rejected, r.kept,
                exists (select 1 from kernel_import_row x where x.import_id = r.id) as undoable
                from kernel_import r where\s""" + where;
    }

    /** The last first, so that what was built upon goes after what was built on it. */
    List<ImportSteps.Done> rows(long id) {
        return sql.list(
                ImportSteps.Done.class,
                "select line, thing_id, version, version_before, before_json from kernel_import_row where import_id = :id"
                        + " order by line desc",
                Map.of("id", id));
    }

    private record Heading(String heading, String field) {}

    Map<String, String> remembered(String register) {
        Map<String, String> fields = new HashMap<>();
        sql.list(
                        Heading.class,
                        "select heading, field from kernel_import_heading where register = :register limit 5000",
                        Map.of("register", register))
                .forEach(each -> fields.put(each.heading(), each.field()));
        return fields;
    }

    void remember(String register, Mapping mapping) {
        mapping.fields().forEach((heading, field) -> {
            if (heading.length() <= 190)
                sql.run(
                        "insert into kernel_import_heading(register, heading, field) values (:register, :heading, :field)"
                                + " on duplicate key update field = :field",
                        Map.of("register", register, "heading", heading, "field", field));
        });
    }

    /** R8: what rows were before, of imports begun before that. */
    int forget(Instant before) {
        return sql.run(
                "delete from kernel_import_row where import_id in"
                        + " (select id from kernel_import where started_at < :before) limit 10000",
                Map.of("before", before));
    }

    void forgetThing(long id) {
        sql.run("delete from kernel_import_row where thing_id = :id", Map.of("id", id));
    }

    static boolean mayAll(Caller caller, ImportedRegister<?> register) {
        return caller.may(register.right(), no.samdrift.kernel.access.Target.COOPERATION);
    }
}
