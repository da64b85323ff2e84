package no.samdrift.kernel.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.table.BrokenRow;
import no.samdrift.kernel.table.Sheet;

/** A file held against the register: what each row comes to. */
final class ImportPlan<F extends Record> {
    /** A row to be written; {@code before} null where it is new. */
    record Step<F extends Record>(long line, List<String> cells, F facts, KnownRow<F> before) {}

    private final ImportedRegister<F> register;
    private final Sheet sheet;
    private final ImportWords words;
    private final Map<ImportField, Integer> columns;
    private final Map<ImportField, ImportCells> cells = new HashMap<>();
    private final Map<ImportField, ColumnHabit> habits = new HashMap<>();
    private final List<List<String>> keys;
    private final List<ImportField> fields;
    private final Map<String, List<KnownRow<F>>> known;
    private final Map<String, Long> seen = new HashMap<>();
    private final Set<Long> refused = new HashSet<>();
    final List<Step<F>> steps = new ArrayList<>();
    final List<ImportFault> faults = new ArrayList<>();
    int unchanged;

    ImportPlan(
            ImportedRegister<F> register, Sheet sheet, Mapping mapping, List<ImportField> fields, ImportWords words) {
        this.register = register;
        this.sheet = sheet;
        this.words = words;
        this.fields = fields;
        columns = mapping.columns(sheet.headings(), fields);
        keys = mapping.keys(register.keys());
        if (keys.isEmpty())
            throw RuleBroken.at(
                    "mapping", "importKeyMissing", labels(register.keys().getFirst()));
        fields.forEach(field -> cells.put(field, new ImportCells(field, register.facts(), words)));
        columns.forEach((field, column) -> habits.put(
                field,
                ColumnHabit.of(sheet.rows().stream()
                        .map(row -> row.cells().get(column))
                        .filter(cell -> !cell.isEmpty())
                        .toList())));
        known = register.known().stream().collect(Collectors.groupingBy(this::key));
        for (BrokenRow row : sheet.broken())
            faults.add(new ImportFault((int) row.line(), null, null, reason(new RuleBroken(row.code()))));
        sheet.rows().forEach(this::plan);
        steps.sort(Comparator.comparingInt(step -> register.depth(step.facts())));
    }

    private String labels(List<String> key) {
        return fields.stream()
                .filter(field -> key.contains(field.name()))
                .map(field -> field.heading(words))
                .collect(Collectors.joining(", "));
    }

    private String key(KnownRow<F> row) {
        Map<String, Object> values = new HashMap<>();
        for (ImportField field : columns.keySet()) values.put(field.name(), FactParts.get(row.facts(), field.name()));
        return key(values);
    }

    /** By the first way that has a value in every part; empty where there is none. */
    private String key(Map<String, Object> values) {
        for (List<String> key : keys)
            if (key.stream().allMatch(part -> values.get(part) != null))
                return key + "="
                        + key.stream()
                                .map(part -> values.get(part).toString().strip().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining("\0"));
        return "";
    }

    private void plan(Sheet.Line row) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<ImportFault> wrong = new ArrayList<>();
        KnownRow<F> before = before(row, values, wrong);
        if (!wrong.isEmpty()) {
            faults.addAll(wrong);
            return;
        }
        values.clear();
        columns.forEach((field, column) -> read(row, field, column, before, values, wrong));
        if (!wrong.isEmpty()) {
            faults.addAll(wrong);
            return;
        }
        if (before == null)
            for (ImportField field : fields)
                if (field.otherwise() != null && values.get(field.name()) == null)
                    values.put(field.name(), field.otherwise());
        try {
            F facts = FactParts.with(register.facts(), before == null ? null : before.facts(), values);
            if (before != null && values.keySet().stream().allMatch(path -> same(path, before.facts(), facts)))
                unchanged++;
            else steps.add(new Step<>(row.line(), row.cells(), facts, before));
        } catch (RuntimeException e) {
            faults.addAll(faults(row.line(), row.cells(), e));
        }
    }

    /** The row of the register that this one is about; null where it is new. */
    private KnownRow<F> before(Sheet.Line row, Map<String, Object> values, List<ImportFault> wrong) {
        columns.forEach((field, column) -> {
            if (keys.stream().anyMatch(key -> key.contains(field.name())))
                read(row, field, column, null, values, wrong);
        });
        if (!wrong.isEmpty()) return null;
        String key = key(values);
        if (key.isEmpty()) {
            ImportField first = columns.keySet().stream()
                    .filter(field -> keys.getFirst().contains(field.name()) && values.get(field.name()) == null)
                    .findFirst()
                    .orElseThrow();
            wrong.add(fault(row.line(), row.cells(), first, reason(new RuleBroken("required"))));
            return null;
        }
        List<KnownRow<F>> found = known.getOrDefault(key, List.of());
        if (found.size() > 1) {
            Optional<KnownRow<F>> alike =
                    found.stream().filter(each -> isSaid(row, each)).findFirst();
            if (alike.isPresent()) {
                found.remove(alike.get()); // the next such line speaks of another
                return alike.get();
            }
        }
        Long twice = seen.putIfAbsent(key, row.line());
        if (twice != null)
            wrong.add(new ImportFault((int) row.line(), null, null, reason(new RuleBroken("importTwice", twice))));
        else if (found.size() > 1)
            wrong.add(new ImportFault(
                    (int) row.line(), null, null, reason(new RuleBroken("importManyAlike", found.size()))));
        return found.size() == 1 ? found.getFirst() : null;
    }

    /** Whether the line says of that row what it is already: of several with the same key it then is that one. */
    private boolean isSaid(Sheet.Line row, KnownRow<F> one) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<ImportFault> wrong = new ArrayList<>();
        columns.forEach((field, column) -> read(row, field, column, one, values, wrong));
        if (!wrong.isEmpty()) return false;
        F facts = FactParts.with(register.facts(), one.facts(), values);
        return values.keySet().stream().allMatch(path -> same(path, one.facts(), facts));
    }

    private void read(
            Sheet.Line row,
            ImportField field,
            int column,
            KnownRow<F> before,
            Map<String, Object> values,
            List<ImportFault> wrong) {
        String cell = row.cells().get(column);
        Object was = before == null ? null : FactParts.get(before.facts(), field.name());
        try {
            values.put(
                    field.name(),
                    before != null && cells.get(field).says(cell, was)
                            ? was
                            : cells.get(field).read(cell, habits.get(field), values));
        } catch (RuleBroken e) {
            wrong.add(fault(row.line(), row.cells(), field, reason(e)));
        }
    }

    private static boolean same(String path, Record before, Record after) {
        Object was = FactParts.get(before, path);
        Object is = FactParts.get(after, path);
        if (was instanceof Comparable && is != null && was.getClass() == is.getClass())
            return compare(was, is) == 0; // 100 and 100.00 are one amount
        return Objects.equals(was, is) || "".equals(was) && is == null;
    }

    @SuppressWarnings("unchecked")
    private static int compare(Object was, Object is) {
        return ((Comparable<Object>) was).compareTo(is);
    }

    /** A step that looked well, and that the register did not take. */
    void refuse(Step<F> step, Throwable failure) {
        refused.add(step.line());
        faults.addAll(faults(step.line(), step.cells(), failure));
    }

    /** These with all that went well and may stand above them, for a trial in which nothing stays. */
    List<Step<F>> withAbove(List<Step<F>> some) {
        int deepest = register.depth(some.getLast().facts());
        if (deepest == 0) return some;
        List<Step<F>> all = new ArrayList<>(good().stream()
                .filter(step -> register.depth(step.facts()) < deepest && !some.contains(step))
                .toList());
        all.addAll(some);
        return all;
    }

    List<Step<F>> good() {
        return steps.stream().filter(step -> !refused.contains(step.line())).toList();
    }

    private String reason(RuleBroken refusal) {
        return words.reasons(refusal).getFirst().text();
    }

    /** Why a row was refused, each with the column it is about. */
    private List<ImportFault> faults(long line, List<String> row, Throwable failure) {
        return ImportReasons.of(failure, words).stream()
                .map(reason -> fields.stream()
                        .filter(field -> reason.field() != null
                                && reason.field().replaceAll("\\[\\d+].*", "").equals(field.name()))
                        .findFirst()
                        .map(field -> fault(line, row, field, reason.text()))
                        .orElseGet(() -> new ImportFault((int) line, null, null, reason.text())))
                .toList();
    }

    private ImportFault fault(long line, List<String> row, ImportField field, String reason) {
        Integer column = columns.get(field);
        if (column == null) return new ImportFault((int) line, field.heading(words), null, reason);
        String value = row.get(column);
        return new ImportFault(
                (int) line, sheet.headings().get(column), value.substring(0, Math.min(200, value.length())), reason);
    }
}
