package no.samdrift.web.ui.part;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.customfield.CustomField;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A form whose fields are the components of a record of facts, by name; {@code name.nb} is one of a record within. A field
 * is marked as required where the record says so. What has no field stays as it was.
 */
public class RecordForm<F extends Record> {
    private final Class<F> type;
    private final F before;
    private final FormDialog dialog;
    private final Map<String, Supplier<?>> values = new LinkedHashMap<>();

    /**
     * @param before what is changed, null for something new
     * @param save takes the facts; what it refuses stands beside the field to blame
     */
    public RecordForm(String title, Class<F> type, F before, Consumer<F> save) {
        this(title, t("action.save"), type, before, save);
    }

    /** @param action what the button says */
    public RecordForm(String title, String action, Class<F> type, F before, Consumer<F> save) {
        this.type = type;
        this.before = before;
        this.dialog = new FormDialog(title, action, () -> save.accept(facts()));
    }

    public <C extends Component & HasValue<?, ?> & HasValidation> C field(String path, C field) {
        return dialog.field(path, bound(path, field));
    }

    /** As {@link #field}, across the whole form. */
    public <C extends Component & HasValue<?, ?> & HasValidation> C wide(String path, C field) {
        return dialog.wide(path, bound(path, field));
    }

    public void check(String path, Checkbox box) {
        dialog.plain(bound(path, box));
    }

    /** A fact that fields of their own make; {@link #dialog} takes them. */
    public void fact(String component, Supplier<?> value) {
        values.put(component, value);
    }

    public FormDialog dialog() {
        return dialog;
    }

    public void open() {
        dialog.open();
    }

    @SuppressWarnings("unchecked")
    private <C extends Component & HasValue<?, ?>> C bound(String path, C field) {
        HasValue<?, Object> value = (HasValue<?, Object>) (HasValue<?, ?>) field;
        RecordComponent component = null;
        Class<?> within = type;
        Object known = before;
        boolean required = true;
        for (String name : path.split("\\.")) {
            component = component(within, name);
            within = component.getType();
            known = known == null ? null : read(component, known);
            required &= isNeeded(component);
        }
        // several fields are a group, of which ARIA knows no "required"
        if (required && !(field instanceof CustomField<?>)) value.setRequiredIndicatorVisible(true);
        // things are chosen by whoever knows their names
        if (before != null && !(field instanceof RefField) && !(field instanceof RefsField))
            value.setValue(known == null ? value.getEmptyValue() : known);
        RecordComponent last = component;
        values.put(path, () -> written(value, last));
        return field;
    }

    private static boolean isNeeded(RecordComponent component) {
        Method accessor = component.getAccessor(); // constraints stand there, not on the component
        return accessor.isAnnotationPresent(NotNull.class) || accessor.isAnnotationPresent(NotBlank.class);
    }

    private static RecordComponent component(Class<?> type, String name) {
        return Arrays.stream(type.getRecordComponents())
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type + " has no " + name));
    }

    private static Object written(HasValue<?, ?> field, RecordComponent component) {
        if (field instanceof RefField one) return component.getType() == String.class ? one.code() : one.id();
        if (field instanceof RefsField many)
            return component.getGenericType().getTypeName().contains("Long") ? many.ids() : many.codes();
        return plain(field.getValue(), component.getType());
    }

    private static Object plain(Object value, Class<?> type) {
        if (value instanceof String text) return text.isBlank() ? null : text.strip();
        return value == null ? nothing(type) : value;
    }

    private static Object nothing(Class<?> type) {
        if (type == boolean.class) return false;
        return type == int.class ? (Object) 0 : null;
    }

    F facts() {
        return type.cast(made(type, before, ""));
    }

    private Object made(Class<?> record, Object known, String path) {
        RecordComponent[] components = record.getRecordComponents();
        Object[] parts = new Object[components.length];
        for (int i = 0; i < parts.length; i++) parts[i] = part(components[i], known, path + components[i].getName());
        try {
            return record.getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class[]::new))
                    .newInstance(parts);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(record + " cannot be made", e);
        }
    }

    private Object part(RecordComponent component, Object known, String path) {
        Supplier<?> value = values.get(path);
        if (value != null) return value.get();
        Object was = known == null ? nothing(component.getType()) : read(component, known);
        List<? extends Supplier<?>> within = values.entrySet().stream()
                .filter(each -> each.getKey().startsWith(path + "."))
                .map(Map.Entry::getValue)
                .toList();
        if (within.isEmpty()) return was;
        boolean empty = !isNeeded(component) && within.stream().allMatch(each -> each.get() == null);
        return empty ? null : made(component.getType(), was, path + ".");
    }

    private static Object read(RecordComponent component, Object facts) {
        try {
            return component.getAccessor().invoke(facts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}
