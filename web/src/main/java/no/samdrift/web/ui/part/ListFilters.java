package no.samdrift.web.ui.part;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Filters that live in the address, so that a filtered list can be kept, sent and gone back to. */
class ListFilters extends Div {
    private static final long serialVersionUID = 1;
    private final transient Map<String, Bound<?>> bound = new LinkedHashMap<>();
    private final transient Runnable changed;
    private final Button reset = new Button(t("list.reset"), e -> clear());
    private boolean reading;

    ListFilters(Runnable changed) {
        this.changed = changed;
        addClassName("list-filters");
        getElement().setAttribute("role", "search");
        reset.addThemeVariants(ButtonVariant.TERTIARY);
        reset.setVisible(false);
        add(reset);
    }

    private record Bound<V>(HasValue<?, V> field, Function<V, String> written, Function<String, V> read)
            implements Serializable {
        String value() {
            return field.isEmpty() ? null : written.apply(field.getValue());
        }

        void set(String value) {
            if (value == null) {
                field.clear();
            } else {
                field.setValue(read.apply(value));
            }
        }
    }

    <V, F extends Component & HasValue<?, V>> void bind(
            String name, F field, Function<V, String> written, Function<String, V> read) {
        bound.put(name, new Bound<>(field, written, read));
        addComponentAtIndex(getComponentCount() - 1, field);
        field.addValueChangeListener(e -> {
            if (!reading) {
                writeAddress();
                changed.run();
            }
        });
    }

    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        bound.forEach((name, filter) -> {
            String value = filter.value();
            if (value != null && !value.isBlank()) {
                values.put(name, value);
            }
        });
        return values;
    }

    void readAddress(UI ui) {
        Map<String, List<String>> query =
                ui.getActiveViewLocation().getQueryParameters().getParameters();
        reading = true;
        bound.forEach((name, filter) -> {
            if (query.containsKey(name)) {
                filter.set(query.get(name).getFirst());
            }
        });
        reading = false;
        reset.setVisible(!values().isEmpty());
    }

    private void writeAddress() {
        UI ui = UI.getCurrent();
        Location here = ui.getActiveViewLocation();
        ui.getPage().getHistory().replaceState(null, new Location(here.getPath(), QueryParameters.simple(values())));
        reset.setVisible(!values().isEmpty());
    }

    private void clear() {
        reading = true;
        bound.values().forEach(filter -> filter.set(null));
        reading = false;
        writeAddress();
        changed.run();
    }
}
