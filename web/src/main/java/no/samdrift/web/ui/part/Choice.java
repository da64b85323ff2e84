package no.samdrift.web.ui.part;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;

/** Chooses a value of an enum, named by {@code prefix.VALUE}. */
public class Choice<E extends Enum<E>> extends ComboBox<E> {
    private final Class<E> type;

    public Choice(String label, String prefix, Class<E> type) {
        super(label);
        this.type = type;
        setItems(type.getEnumConstants());
        setItemLabelGenerator(value -> t(prefix + "." + value));
        setClearButtonVisible(true);
    }

    public Choice<E> required(E value) {
        setRequiredIndicatorVisible(true);
        setClearButtonVisible(false);
        setValue(value);
        return this;
    }

    /** From the address; what is no value chooses nothing. */
    public E read(String name) {
        for (E value : type.getEnumConstants()) if (value.name().equals(name)) return value;
        return null;
    }
}
