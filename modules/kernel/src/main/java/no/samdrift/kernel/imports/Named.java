package no.samdrift.kernel.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.samdrift.kernel.data.Ref;
import no.samdrift.kernel.refusal.RuleBroken;

/**
 * Neighbours as a file names them: by code, or by name where only one bears it. What the caller does not see is written as
 * {@code #id}, which changes nothing when it is read back.
 */
public final class Named implements ImportField.Cell {
    private final Map<Long, String> codes = new HashMap<>();
    private final Map<String, List<Long>> ids = new HashMap<>();

    /** Without a code the name does; of several of one name, none. */
    public Named(List<Ref> all) {
        for (Ref ref : all) {
            for (String by : List.of(Objects.toString(ref.code(), ""), ref.name()))
                if (!by.isBlank()) {
                    List<Long> known =
                            ids.computeIfAbsent(by.strip().toLowerCase(Locale.ROOT), x -> new ArrayList<>(1));
                    if (!known.contains(ref.id())) known.add(ref.id());
                }
        }
        for (Ref ref : all) {
            boolean coded = ref.code() != null && !ref.code().isBlank();
            String text = coded ? ref.code() : ref.name().strip();
            if (ids.get(text.strip().toLowerCase(Locale.ROOT)).size() == 1) codes.put(ref.id(), text);
        }
    }

    @Override
    public Object read(String text, Map<String, Object> before) {
        List<Long> found = ids.getOrDefault(text.toLowerCase(Locale.ROOT), List.of());
        if (found.size() > 1) throw new RuleBroken("importSeveral", text);
        if (found.isEmpty()) throw new RuleBroken("importUnknown", text);
        return found.getFirst();
    }

    @Override
    public String write(Object id) {
        return codes.getOrDefault((Long) id, "#" + id);
    }

    /** Several of them in one cell, as texts with commas between. */
    public ImportField.Cell list() {
        Named one = this;
        return new ImportField.Cell() {
            @Override
            public Object read(String text, Map<String, Object> before) {
                return java.util.Arrays.stream(text.split("[,;\n]"))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .map(each -> one.read(each, before))
                        .toList();
            }

            @Override
            public String write(Object all) {
                return ((List<?>) all).stream().map(one::write).collect(Collectors.joining(", "));
            }
        };
    }
}
