package no.samdrift.kernel.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samdrift.kernel.data.Json;
import no.samdrift.kernel.data.Sql;

/** A few rows in a transaction: all of them or none. */
@ApplicationScoped
class ImportSteps {
    @Inject
    Sql sql;

    @Inject
    ImportRuns runs;

    /** What was tried went well, and is taken back. */
    static final class TriedOut extends RuntimeException {
        TriedOut() {
            super(null, null, false, false);
        }
    }

    /** What was done to a row, and how to take it back. */
    record Done(long line, long thingId, int version, Integer versionBefore, String beforeJson) {}

    @Transactional(TxType.REQUIRES_NEW)
    <F extends Record> void tryOut(ImportedRegister<F> register, List<ImportPlan.Step<F>> steps) {
        steps.forEach(step -> write(register, step));
        throw new TriedOut();
    }

    @Transactional(TxType.REQUIRES_NEW)
    <F extends Record> void run(long id, ImportedRegister<F> register, List<ImportPlan.Step<F>> steps) {
        List<Map<String, Object>> rows = new ArrayList<>();
        int added = 0;
        for (ImportPlan.Step<F> step : steps) {
            KnownRow<F> now = write(register, step);
            if (step.before() == null) added++;
            Map<String, Object> row = new HashMap<>();
            row.put("id", id);
            row.put("line", step.line());
            row.put("thing", now.id());
            row.put("version", now.version());
            row.put(
                    "versionBefore",
                    step.before() == null ? null : step.before().version());
            row.put(
                    "before",
                    step.before() == null ? null : Json.write(step.before().facts()));
            rows.add(row);
        }
        sql.runAll(
                "insert into kernel_import_row(import_id, line, thing_id, version, version_before, before_json)"
                        + " values (:id, :line, :thing, :version, :versionBefore, :before)",
                rows);
        runs.done(id, steps.size(), added, steps.size() - added, 0);
    }

    private static <F extends Record> KnownRow<F> write(ImportedRegister<F> register, ImportPlan.Step<F> step) {
        KnownRow<F> before = step.before();
        return before == null
                ? register.add(step.facts())
                : register.change(before.id(), before.version(), step.facts());
    }

    @Transactional(TxType.REQUIRES_NEW)
    <F extends Record> void undo(long id, ImportedRegister<F> register, List<Done> rows) {
        for (Done row : rows) {
            if (row.beforeJson() == null) register.remove(row.thingId(), row.version());
            else restore(register, row);
        }
        sql.runAll(
                "delete from kernel_import_row where import_id = :id and line = :line",
                rows.stream().map(row -> Map.of("id", id, "line", row.line())).toList());
        runs.seen(id);
    }

    /** What earlier imports made of it stands again, so that they can be undone after this one. */
    private <F extends Record> void restore(ImportedRegister<F> register, Done row) {
        KnownRow<F> now = register.change(row.thingId(), row.version(), Json.read(row.beforeJson(), register.facts()));
        sql.run(
                "update kernel_import_row set version = :now where thing_id = :thing and version = :before",
                Map.of("now", now.version(), "thing", row.thingId(), "before", row.versionBefore()));
    }
}
