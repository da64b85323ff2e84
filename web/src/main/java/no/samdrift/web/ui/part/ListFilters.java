package no.samdrift.web.ui.part;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import no.samdrift.kernel.data.Ref;

/** Filters that live in the address, so that a filtered list can be kept, sent and gone back to. */
class ListFilters extends Div {
    private final Map<String, BoundFilter<?>> bound = new LinkedHashMap<>();
    private final Runnable changed;
    private final Button reset = new Button(t("list.reset"), e -> clear());
    private final Button more = new Button(t("list.filters"), VaadinIcon.SLIDERS.create());
    static final String ORDER = "sort";
    static final String COLUMNS = "columns";
    /** The whole list, where it would begin with something else. */
    static final Map<String, String> WHOLE = Map.of("view", "all");

    private Supplier<String> writtenOrder = () -> null;
    private Consumer<String> readOrder = order -> {};
    private Supplier<String> writtenColumns = () -> null;
    private Consumer<String> readColumns = columns -> {};
    private Consumer<List<String>> missing = names -> {};
    private String begin;
    private FilterTokens tokens;
    private boolean reading;

    ListFilters(Runnable changed) {
        this.changed = changed;
        addClassName("list-filters");
        getElement().setAttribute("role", "search");
        reset.addThemeVariants(ButtonVariant.TERTIARY);
        reset.setVisible(false);
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.addClassName("filters-more");
        more.getElement().setAttribute("aria-expanded", "false");
        // seen on narrow screens only, where the first field has room and the others wait
        more.getElement()
                .executeJs("this.addEventListener('click', () => this.setAttribute('aria-expanded',"
                        + " String(this.parentElement.classList.toggle('filters-open'))))");
        add(more, reset);
    }

    /** Fields that are added from now on stand in the bar only while they ask for something. */
    void asTokens() {
        tokens = new FilterTokens(this);
    }

    /** For few fields that are the point of the screen: no narrow screen hides them. */
    void stayOpen() {
        addClassName("filters-open");
        more.setVisible(false);
    }

    /** @param otherwise what holds where the address says nothing; null where nothing does */
    <V, F extends Component & HasValue<?, V>> void bind(
            String name, F field, Function<V, String> written, Function<String, V> read, Supplier<V> otherwise) {
        bind(name, field, written, read, otherwise, true);
    }

    private <V, F extends Component & HasValue<?, V>> void bind(
            String name,
            F field,
            Function<V, String> written,
            Function<String, V> read,
            Supplier<V> otherwise,
            boolean token) {
        bound.put(name, new BoundFilter<>(field, written, read, otherwise));
        if (tokens == null || !token || !tokens.take(field))
            addComponentAtIndex(getComponentCount() - (tokens == null ? 2 : 3), field);
        field.addValueChangeListener(e -> {
            if (!reading) {
                if (tokens != null && field.isEmpty()) tokens.left(field);
                else if (tokens != null) tokens.arrange();
                writeAddress();
                changed.run();
            }
        });
    }

    TextField words(String name, String label) {
        TextField text = labelled(new TextField(), label);
        bind(name, text, value -> value, value -> value, () -> null, false);
        text.setPlaceholder(label);
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        return text;
    }

    <E extends Enum<E>> void choice(String name, String label, String prefix, Class<E> type) {
        Choice<E> field = labelled(new Choice<>(null, prefix, type), label);
        field.setPlaceholder(label);
        bind(name, field, Enum::name, field::read, () -> null);
    }

    void ref(String name, String label, List<Ref> all) {
        RefField field = labelled(new RefField(null, all), label);
        field.setPlaceholder(label);
        bind(
                name,
                field,
                ref -> String.valueOf(ref.id()),
                id -> all.stream()
                        .filter(ref -> String.valueOf(ref.id()).equals(id))
                        .findFirst()
                        .orElse(null),
                () -> null);
    }

    void yes(String name, String label, String yes, String no) {
        ComboBox<String> field = labelled(text(name, new ComboBox<>()), label);
        field.setItems(no == null ? List.of("yes") : List.of("yes", "no"));
        field.setItemLabelGenerator(value -> value.equals("yes") ? yes : no);
        field.setPlaceholder(label);
        field.setClearButtonVisible(true);
    }

    private <F extends Component & HasValue<?, String>> F text(String name, F field) {
        bind(name, field, value -> value, value -> value, () -> null);
        return field;
    }

    private static <F extends HasAriaLabel> F labelled(F field, String label) {
        field.setAriaLabel(label);
        return field;
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

    /** Which columns are shown, where the address says so. */
    void columns(Supplier<String> written, Consumer<String> read) {
        writtenColumns = written;
        readColumns = read;
    }

    /** Is told the names of what an address asks for and what is no more. */
    void missing(Consumer<List<String>> names) {
        missing = names;
    }

    /** What the list is asked where its address says nothing. */
    void beginWith(String address) {
        begin = address;
    }

    void readAddress(QueryParameters given) {
        boolean begins = begin != null && given.getParameters().isEmpty();
        QueryParameters address = begins ? QueryParameters.fromString(begin) : given;
        reading = true;
        bound.forEach(
                (name, filter) -> filter.set(address.getSingleParameter(name).orElse(null)));
        readOrder.accept(address.getSingleParameter(ORDER).orElse(null));
        readColumns.accept(address.getSingleParameter(COLUMNS).orElse(null));
        reading = false;
        if (tokens != null) tokens.clear();
        List<String> gone = new ArrayList<>();
        asked(address, gone);
        missing.accept(gone);
        if (begins) writeAddress();
        showReset();
    }

    /** What an address asks of the rows; what names nothing that there is, is left out and goes to {@code gone}. */
    Map<String, String> asked(QueryParameters address, List<String> gone) {
        Map<String, String> values = new LinkedHashMap<>();
        address.getParameters().forEach((name, given) -> {
            String value = given.getFirst();
            if (name.equals(ORDER) || name.equals(COLUMNS) || value.isBlank()) return;
            if (WHOLE.equals(Map.of(name, value))) return;
            BoundFilter<?> filter = bound.get(name);
            String known = filter == null ? null : filter.known(value);
            if (known == null) gone.add(filter == null ? name : label(name, filter.field()));
            else values.put(name, known);
        });
        return values;
    }

    private static String label(String name, Object field) {
        return field instanceof HasAriaLabel labelled ? labelled.getAriaLabel().orElse(name) : name;
    }

    void writeAddress() {
        UI ui = UI.getCurrent();
        Location here = ui.getActiveViewLocation();
        ui.getPage().getHistory().replaceState(null, new Location(here.getPath(), QueryParameters.simple(address())));
        showReset();
    }

    /** All that is asked for, the order included. */
    Map<String, String> address() {
        Map<String, String> all = values();
        if (writtenOrder.get() != null) all.put(ORDER, writtenOrder.get());
        if (writtenColumns.get() != null) all.put(COLUMNS, writtenColumns.get());
        return all.isEmpty() && begin != null ? WHOLE : all;
    }

    private void showReset() {
        reset.setVisible(bound.values().stream().anyMatch(BoundFilter::isSet));
    }

    private void clear() {
        reading = true;
        bound.values().forEach(filter -> filter.set(null));
        reading = false;
        if (tokens != null) tokens.clear();
        writeAddress();
        changed.run();
    }
}
