package no.samdrift.kernel.own;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Rows that are records: the same with own values in the component of that type. */
final class OwnRecords {
    private OwnRecords() {}

    @SuppressWarnings("unchecked")
    static <R extends Record> R with(R row, OwnValues own) {
        RecordComponent[] components = row.getClass().getRecordComponents();
        try {
            Object[] parts = new Object[components.length];
            for (int i = 0; i < parts.length; i++) {
                components[i].getAccessor().trySetAccessible();
                parts[i] = components[i].getType() == OwnValues.class
                        ? own
                        : components[i].getAccessor().invoke(row);
            }
            Constructor<?> constructor = row.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            constructor.trySetAccessible();
            return (R) constructor.newInstance(parts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(row.getClass() + " cannot be made", e);
        }
    }
}
