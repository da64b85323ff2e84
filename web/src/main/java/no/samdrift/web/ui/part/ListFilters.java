package no.samdrift.web.ui.part;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Filters that live in the address, so that a filtered list can be kept, sent and gone back to. */
class ListFilters extends Div {
    private final Map<String, Bound<?>> bound = new LinkedHashMap<>();
    private final Runnable changed;
    private final Button reset = new Button(t("list.reset"), e -> clear());
    private static final String ORDER = "sort";
    private Supplier<String> writtenOrder = () -> null;
    private Consumer<String> readOrder = order -> {};
    private boolean reading;

    ListFilters(Runnable changed) {
        this.changed = changed;
        addClassName("list-filters");
        getElement().setAttribute("role", "search");
        reset.addThemeVariants(ButtonVariant.TERTIARY);
        reset.setVisible(false);
        Button more = new Button(t("list.filters"), VaadinIcon.SLIDERS.create());
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.addClassName("filters-more");
        more.getElement().setAttribute("aria-expanded", "false");
        // seen on narrow screens only, where the first field has room and the others wait
        more.getElement()
                .executeJs("this.addEventListener('click', () => this.setAttribute('aria-expanded',"
                        + " String(this.parentElement.classList.toggle('filters-open'))))");
        add(more, reset);
    }

    private record Bound<V>(HasValue<?, V> field, Function<V, String> written, Function<String, V> read) {
        String value() {
            return field.isEmpty() ? null : written.apply(field.getValue());
        }

        void set(String value) {
            V known = value == null ? null : read.apply(value);
            if (known == null) {
                field.clear();
            } else {
                field.setValue(known);
            }
        }
    }

    <V, F extends Component & HasValue<?, V>> void bind(
            String name, F field, Function<V, String> written, Function<String, V> read) {
        bound.put(name, new Bound<>(field, written, read));
        addComponentAtIndex(getComponentCount() - 2, field);
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

    /** Where the order of the list stands in the address as well. */
    void order(Supplier<String> written, Consumer<String> read) {
        writtenOrder = written;
        readOrder = read;
    }

    void readAddress(QueryParameters address) {
        reading = true;
        bound.forEach(
                (name, filter) -> filter.set(address.getSingleParameter(name).orElse(null)));
        readOrder.accept(address.getSingleParameter(ORDER).orElse(null));
        reading = false;
        reset.setVisible(!values().isEmpty());
    }

    void writeAddress() {
        UI ui = UI.getCurrent();
        Location here = ui.getActiveViewLocation();
        Map<String, String> all = values();
        if (writtenOrder.get() != null) all.put(ORDER, writtenOrder.get());
        ui.getPage().getHistory().replaceState(null, new Location(here.getPath(), QueryParameters.simple(all)));
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
