package no.samdrift.kernel.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.data.Leases;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.table.Column;
import no.samdrift.kernel.table.Sheet;
import no.samdrift.kernel.time.Time;

/** Takes files into registers, and out again. */
@ApplicationScoped
public class Imports {
    private static final int ROWS_A_STEP = 50;
    private static final Duration KEPT = Duration.ofDays(90);
    private static final String LEASE = "import";

    @Inject
    Instance<ImportedRegister<?>> registers;

    @Inject
    CurrentCaller current;

    @Inject
    ImportSteps steps;

    @Inject
    ImportRuns runs;

    @Inject
    ImportFields fields;

    @Inject
    Leases leases;

    @Inject
    Time time;

    private final AtomicBoolean busy = new AtomicBoolean();

    /** A register as a table: what it gives as a file, and takes as one. */
    public record Exported<F extends Record>(List<Column<KnownRow<F>>> columns, List<KnownRow<F>> rows) {}

    /** By its name in addresses, for whom may write it somewhere. */
    public ImportedRegister<?> register(String name) {
        for (ImportedRegister<?> each : registers) {
            if (!each.name().equals(name)) continue;
            current.get().requireAnywhere(each.right());
            return each;
        }
        throw new NotFound("register", name);
    }

    public boolean may(String name) {
        for (ImportedRegister<?> each : registers)
            if (each.name().equals(name)) return current.get().anywhere(each.right());
        return false;
    }

    /** How the columns would be taken: what was said, else as last time, else by what they are called. */
    public Mapping mapping(String register, Sheet sheet, Map<String, String> said, ImportWords words) {
        return Mapping.of(
                sheet.headings(), fields.of(register(register), words), said, runs.remembered(register), words);
    }

    /** R2: what the file would come to; stores nothing. */
    public ImportResult preview(
            String register, Sheet sheet, Map<String, String> said, ImportWords words, ImportWatch watch) {
        ImportedRegister<?> wanted = register(register);
        return preview(wanted, sheet, mapping(register, sheet, said, words), words, watch);
    }

    private <F extends Record> ImportResult preview(
            ImportedRegister<F> register, Sheet sheet, Mapping mapping, ImportWords words, ImportWatch watch) {
        ImportPlan<F> plan = new ImportPlan<>(register, sheet, mapping, fields.of(register, words), words);
        int done = 0;
        for (List<ImportPlan.Step<F>> some : parts(plan.steps)) {
            if (watch.stopped()) return result(null, plan, true);
            apply(some, step -> steps.tryOut(register, plan.withAbove(step)), plan::refuse);
            done += some.size();
            watch.at(done, plan.steps.size());
        }
        return result(null, plan, false);
    }

    /** One import at a time; what is refused leaves the rest, and what is stopped is undone (R7). */
    public ImportResult run(
            String register,
            String fileName,
            Sheet sheet,
            Map<String, String> said,
            ImportWords words,
            ImportWatch watch) {
        ImportedRegister<?> wanted = register(register);
        return alone(() -> run(wanted, named(fileName), sheet, mapping(register, sheet, said, words), words, watch));
    }

    private static String named(String fileName) {
        String name = fileName == null || fileName.isBlank() ? "-" : fileName.replaceAll("\\p{Cntrl}", "");
        return name.substring(0, Math.min(200, name.length()));
    }

    private <F extends Record> ImportResult run(
            ImportedRegister<F> register,
            String fileName,
            Sheet sheet,
            Mapping mapping,
            ImportWords words,
            ImportWatch watch) {
        ImportPlan<F> plan = new ImportPlan<>(register, sheet, mapping, fields.of(register, words), words);
        runs.remember(register.name(), mapping);
        int total = plan.steps.size();
        long id = runs.begin(register.name(), fileName, total, plan.unchanged, plan.faults.size());
        int done = 0;
        for (List<ImportPlan.Step<F>> some : parts(plan.steps)) {
            if (watch.stopped()) {
                undo(id, register, words);
                return result(id, plan, true);
            }
            leases.hold(LEASE);
            apply(some, step -> steps.run(id, register, step), (step, failure) -> {
                plan.refuse(step, failure);
                runs.done(id, 1, 0, 0, 1);
            });
            done += some.size();
            watch.at(done, total);
        }
        runs.ended(id, ImportRun.State.DONE, 0);
        return result(id, plan, false);
    }

    private static <F extends Record> ImportResult result(Long id, ImportPlan<F> plan, boolean cancelled) {
        List<ImportPlan.Step<F>> good = cancelled ? List.of() : plan.good();
        int added = (int) good.stream().filter(step -> step.before() == null).count();
        plan.faults.sort(Comparator.comparingInt(ImportFault::line));
        return new ImportResult(id, added, good.size() - added, plan.unchanged, List.copyOf(plan.faults), cancelled);
    }

    /** Of one register, newest first. */
    public List<ImportRun> runs(String register) {
        return runs.of(register, ImportRuns.mayAll(current.get(), register(register)));
    }

    /** R6; done again it tries again what it had to leave. */
    public ImportUndone undo(long id, ImportWords words) {
        ImportRun run = runs.one(id).orElseThrow(() -> new NotFound("import", id));
        if (!may(run.register())) throw new NotFound("import", id);
        ImportedRegister<?> register = register(run.register());
        if (run.personId() != current.get().personId() && !ImportRuns.mayAll(current.get(), register))
            throw new NotFound("import", id);
        return alone(() -> undo(id, register, words));
    }

    private <F extends Record> ImportUndone undo(long id, ImportedRegister<F> register, ImportWords words) {
        List<ImportFault> kept = new ArrayList<>();
        List<ImportSteps.Done> all = runs.rows(id);
        for (List<ImportSteps.Done> some : parts(all)) {
            leases.hold(LEASE);
            apply(
                    some,
                    rows -> steps.undo(id, register, rows),
                    (row, failure) -> kept.add(new ImportFault(
                            (int) row.line(),
                            null,
                            null,
                            ImportReasons.of(failure, words).getFirst().text())));
        }
        runs.ended(id, ImportRun.State.UNDONE, kept.size());
        kept.sort(Comparator.comparingInt(ImportFault::line));
        return new ImportUndone(all.size() - kept.size(), kept);
    }

    /** What R5 speaks of: every column that can be taken, of every row the caller sees. */
    public Exported<?> export(String register, ImportWords words) {
        return export(register(register), words);
    }

    private <F extends Record> Exported<F> export(ImportedRegister<F> register, ImportWords words) {
        List<Column<KnownRow<F>>> columns = new ArrayList<>();
        for (ImportField field : fields.of(register, words)) {
            ImportCells cells = new ImportCells(field, register.facts(), words);
            String heading = field.heading(words);
            boolean taken = columns.stream().anyMatch(column -> column.header().equals(heading));
            columns.add(new Column<>(
                    taken ? field.name() : heading, row -> cells.write(FactParts.get(row.facts(), field.name()))));
        }
        return new Exported<>(columns, register.known());
    }

    /** R8 */
    public int forget() {
        return runs.forget(time.now().minus(KEPT));
    }

    /** R8: nothing of a thing that must be forgotten is kept to be brought back. */
    public void forget(long thingId) {
        runs.forgetThing(thingId);
    }

    private <T> T alone(Supplier<T> work) {
        if (!busy.compareAndSet(false, true)) throw new RuleBroken("importRunning");
        try {
            if (!leases.hold(LEASE)) throw new RuleBroken("importRunning"); // on another node
            return work.get();
        } finally {
            leases.giveUp(LEASE);
            busy.set(false);
        }
    }

    private static <T> List<List<T>> parts(List<T> all) {
        List<List<T>> parts = new ArrayList<>();
        for (int i = 0; i < all.size(); i += ROWS_A_STEP)
            parts.add(all.subList(i, Math.min(all.size(), i + ROWS_A_STEP)));
        return parts;
    }

    private interface Failed<T> {
        void failed(T one, RuntimeException failure);
    }

    /** All in one transaction, where that fails each half in its own, down to the one that is to blame. */
    private static <T> void apply(List<T> some, Consumer<List<T>> work, Failed<T> failed) {
        try {
            work.accept(some);
        } catch (ImportSteps.TriedOut well) {
            return;
        } catch (RuntimeException e) {
            if (some.size() == 1) {
                failed.failed(some.getFirst(), e);
                return;
            }
            int half = some.size() / 2;
            apply(some.subList(0, half), work, failed);
            apply(some.subList(half, some.size()), work, failed);
        }
    }
}
