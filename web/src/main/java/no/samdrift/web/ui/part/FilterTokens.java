package no.samdrift.web.ui.part;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasPrefix;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Filters that stand in the bar only while they ask for something, each with its name; the others wait in a list to be added. */
class FilterTokens {
    private final ListFilters bar;
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final Set<String> wanted = new HashSet<>();
    private final ComboBox<String> adder = Choices.filter(t("list.addFilter"), this::waiting, name -> name);

    FilterTokens(ListFilters bar) {
        this.bar = bar;
        adder.addClassName("filter-adder");
        adder.addValueChangeListener(e -> {
            if (e.getValue() == null) return;
            wanted.add(e.getValue());
            adder.clear();
            arrange();
            if (fields.get(e.getValue()) instanceof Focusable<?> field) field.focus();
        });
        bar.addComponentAtIndex(bar.getComponentCount() - 2, adder);
    }

    /** Whether the field becomes a token. */
    boolean take(Component field) {
        if (!(field instanceof HasAriaLabel labelled)) return false;
        fields.put(labelled.getAriaLabel().orElseThrow(), field);
        return true;
    }

    private List<String> waiting() {
        return fields.keySet().stream()
                .filter(name -> fields.get(name).getParent().isEmpty())
                .toList();
    }

    /** Those that ask for something, or were just added, before the list of the others. */
    void arrange() {
        fields.forEach((name, field) -> {
            boolean asks = !((HasValue<?, ?>) field).isEmpty();
            boolean there = field.getParent().isPresent();
            if (asks) wanted.add(name);
            if (!wanted.contains(name)) {
                if (there) bar.remove(field);
                return;
            }
            if (field instanceof HasPrefix named) named.setPrefixComponent(asks ? new Span(name + ":") : null);
            field.getElement().getClassList().set("token", asks);
            if (!there) bar.addComponentAtIndex(bar.indexOf(adder), field);
        });
    }

    /** What asked for something and no longer does, leaves the bar. */
    void left(Component field) {
        fields.forEach((name, each) -> {
            if (each == field) wanted.remove(name);
        });
        arrange();
    }

    void clear() {
        wanted.clear();
        arrange();
    }
}
