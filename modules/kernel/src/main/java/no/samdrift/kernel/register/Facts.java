package no.samdrift.kernel.register;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Records of facts taken apart: their components by name, those of a record within under both names. */
final class Facts {
    private Facts() {}

    /** {@code name} of three languages as {@code nameNb}, {@code nameNn}, {@code nameEn}; lists as they are. */
    static Map<String, Object> of(List<? extends Record> facts) {
        Map<String, Object> all = new LinkedHashMap<>();
        for (Record each : facts) spread("", each.getClass(), each, all);
        return all;
    }

    private static void spread(String before, Class<?> type, Object facts, Map<String, Object> all) {
        for (RecordComponent component : type.getRecordComponents()) {
            String name = before.isEmpty() ? component.getName() : before + capital(component.getName());
            Object value = facts == null ? null : value(component, facts);
            if (component.getType().isRecord()) spread(name, component.getType(), value, all);
            else all.put(name, value);
        }
    }

    private static Object value(RecordComponent component, Object facts) {
        try {
            component.getAccessor().trySetAccessible();
            return component.getAccessor().invoke(facts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** {@code organisationNo} as {@code organisation_no}. */
    static String column(String component) {
        return component.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    /** As a person reads it in the history: the lines of a list after one another. */
    static Map<String, Object> told(Map<String, Object> facts) {
        Map<String, Object> told = new LinkedHashMap<>(facts);
        told.replaceAll((name, value) -> value instanceof List<?> lines ? line(lines) : value);
        return told;
    }

    private static String line(List<?> lines) {
        return lines.stream()
                .map(line -> line instanceof Record facts
                        ? told(of(List.of(facts))).values().stream()
                                .filter(Objects::nonNull)
                                .map(String::valueOf)
                                .collect(Collectors.joining(", "))
                        : String.valueOf(line))
                .collect(Collectors.joining("; "));
    }
}
