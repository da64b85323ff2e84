package no.samdrift.kernel.imports;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import no.samdrift.kernel.own.OwnValues;

/** A record of facts by the paths of its components: {@code name}, {@code description.nb}. */
final class FactParts {
    private FactParts() {}

    static Class<?> type(Class<?> facts, String path) {
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        Class<?> type = component(facts, name).getType();
        return dot < 0 ? type : type(type, path.substring(dot + 1));
    }

    static Object get(Record facts, String path) {
        int dot = path.indexOf('.');
        if (facts == null) return null;
        Object value = value(facts, component(facts.getClass(), dot < 0 ? path : path.substring(0, dot)));
        if (value instanceof OwnValues own) return dot < 0 ? own : own.get(path.substring(dot + 1));
        return dot < 0 || value == null ? value : get((Record) value, path.substring(dot + 1));
    }

    /** The facts with other values; null where none of a part within is given. */
    static <F extends Record> F with(Class<F> type, Record before, Map<String, Object> values) {
        return type.cast(with(type, before, "", values));
    }

    private static Object with(Class<?> type, Record before, String within, Map<String, Object> values) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] parts = new Object[components.length];
        for (int i = 0; i < parts.length; i++) {
            String path = within + components[i].getName();
            Object was = before == null ? null : value(before, components[i]);
            if (values.containsKey(path)) parts[i] = values.get(path);
            else if (components[i].getType() == OwnValues.class) parts[i] = own((OwnValues) was, path + ".", values);
            else if (values.keySet().stream().anyMatch(each -> each.startsWith(path + ".")))
                parts[i] = with(components[i].getType(), (Record) was, path + ".", values);
            else parts[i] = was;
            if (parts[i] == null) parts[i] = nothing(components[i].getType());
        }
        if (!within.isEmpty() && Arrays.stream(parts).allMatch(Objects::isNull)) return null;
        return made(type, components, parts);
    }

    private static OwnValues own(OwnValues was, String within, Map<String, Object> values) {
        Map<String, Object> some = new LinkedHashMap<>();
        values.forEach((path, value) -> {
            if (path.startsWith(within)) some.put(path.substring(within.length()), value);
        });
        return OwnValues.orNone(was).with(some);
    }

    private static Object nothing(Class<?> type) {
        if (type == boolean.class) return false;
        if (type == int.class) return 0;
        return type == long.class ? 0L : null;
    }

    private static Object made(Class<?> type, RecordComponent[] components, Object[] parts) {
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.trySetAccessible();
            return constructor.newInstance(parts);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) throw refused;
            throw new IllegalStateException(type + " cannot be made", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }

    private static RecordComponent component(Class<?> facts, String name) {
        return Arrays.stream(facts.getRecordComponents())
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(facts + " has no " + name));
    }

    private static Object value(Record facts, RecordComponent component) {
        try {
            component.getAccessor().trySetAccessible();
            return component.getAccessor().invoke(facts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}
