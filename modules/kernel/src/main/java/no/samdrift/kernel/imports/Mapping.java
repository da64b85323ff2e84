package no.samdrift.kernel.imports;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.samdrift.kernel.refusal.RuleBroken;

/**
 * Which field each column of a file is for.
 *
 * @param fields by heading; an empty one leaves the column out
 */
public record Mapping(Map<String, String> fields) {
    /** What was said, else what was taken last time, else what is called alike in any language. */
    static Mapping of(
            List<String> headings,
            List<ImportField> fields,
            Map<String, String> said,
            Map<String, String> remembered,
            ImportWords words) {
        Map<String, String> found = new LinkedHashMap<>();
        Set<String> free = new HashSet<>();
        fields.forEach(field -> free.add(field.name()));
        said.forEach((heading, field) -> {
            if (!headings.contains(heading)) throw RuleBroken.at("mapping", "importNoSuchColumn", heading);
            if (field != null && !field.isEmpty() && !free.remove(field))
                throw RuleBroken.at("mapping", "importNoSuchField", field);
            found.put(heading, field == null ? "" : field);
        });
        for (String heading : headings) {
            String field = remembered.get(heading);
            if (field == null || found.containsKey(heading)) continue;
            if (field.isEmpty() || free.remove(field)) found.put(heading, field);
        }
        for (String heading : headings)
            if (!found.containsKey(heading))
                found.put(
                        heading,
                        fields.stream()
                                .filter(field -> free.contains(field.name()) && called(field, heading, words))
                                .findFirst()
                                .map(ImportField::name)
                                .filter(free::remove)
                                .orElse(""));
        return new Mapping(found);
    }

    private static boolean called(ImportField field, String heading, ImportWords words) {
        String bare = bare(heading);
        return Stream.of(Stream.of(field.name()), field.also().stream(), field.headings(words).stream())
                .flatMap(each -> each)
                .anyMatch(name -> bare(name).equals(bare));
    }

    private static String bare(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[\\s*:._-]+", "");
    }

    /** The place of each field's column in the file, in the order of the fields. */
    Map<ImportField, Integer> columns(List<String> headings, List<ImportField> all) {
        Map<ImportField, Integer> columns = new LinkedHashMap<>();
        for (ImportField field : all)
            for (int i = 0; i < headings.size(); i++)
                if (field.name().equals(fields.get(headings.get(i)))) columns.put(field, i);
        return columns;
    }

    /** The ways to tell rows apart that the file has columns for. */
    List<List<String>> keys(List<List<String>> all) {
        return all.stream().filter(key -> fields.values().containsAll(key)).toList();
    }
}
