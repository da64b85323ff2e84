package no.samdrift.web.ui.part;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Fields to choose from a list that is not read before somebody opens it. */
public final class Choices {
    private Choices() {}

    public static <T> ComboBox<T> of(String label, Supplier<List<T>> all, ItemLabelGenerator<T> words) {
        ComboBox<T> field = new ComboBox<>(label);
        field.setItemLabelGenerator(words);
        field.setItems(query -> {
            String typed = query.getFilter().orElse("").strip().toLowerCase(Locale.ROOT);
            return all.get().stream()
                    .filter(item -> words.apply(item).toLowerCase(Locale.ROOT).contains(typed))
                    .skip(query.getOffset())
                    .limit(query.getLimit());
        });
        return field;
    }

    /** The same for a filter, which has its name inside the field. */
    public static <T> ComboBox<T> filter(String name, Supplier<List<T>> all, ItemLabelGenerator<T> words) {
        ComboBox<T> field = of("", all, words);
        field.setPlaceholder(name);
        field.setAriaLabel(name);
        field.setClearButtonVisible(true);
        return field;
    }
}
