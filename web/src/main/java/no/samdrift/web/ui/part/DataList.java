package no.samdrift.web.ui.part;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import no.samdrift.kernel.data.Ref;

/**
 * The list of the house: lazy rows, filters that live in the address, columns one can choose, rows one can choose and look at,
 * export of everything.
 */
@JavaScript("context://js/samdrift-list.js")
public class DataList<T> extends ColumnedList<T> {
    private final ListFilters filters = new ListFilters(this::askAnew);
    private final ListSource<T> source;
    private final ListTools<T> tools;
    private final ListKeys<T> keys;
    private final ListOrder<T> order;
    private Function<T, Object> identity = row -> row;
    private ListSelection<T> selection;
    private ListPeek<T> peek;
    private Paragraph gone;
    private final List<Runnable> changed = new ArrayList<>();

    /**
     * @param id stable name, under which the browser remembers the columns
     * @param title names the list for screen readers and in the export's file name
     */
    public DataList(String id, String title, ListSource<T> source) {
        this.source = source;
        addClassName("data-list");
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setColumnReorderingAllowed(true);
        grid.setMultiSort(false);
        grid.setPageSize(50);
        grid.getElement().setAttribute("aria-label", title);
        grid.setEmptyStateText(t("list.empty"));
        grid.setItems(new CallbackDataProvider<T, Void>(this::fetch, query -> 0, row -> identity.apply(row)))
                .setItemCountUnknown();
        keys = new ListKeys<>(grid);
        order = new ListOrder<>(grid);
        filters.order(order::written, order::read);
        grid.addSortListener(e -> {
            if (e.isFromClient()) filters.writeAddress();
        });
        tools = new ListTools<>(id, title, this::export, grid, filters::writeAddress);
        filters.columns(tools::written, tools::read);
        filters.missing(this::missing);
        Div bar = new Div(filters, tools);
        bar.addClassName("list-bar");
        add(bar, grid);
    }

    /** A filter over the list, bound to the query parameter {@code name}. */
    public <V, F extends Component & HasValue<?, V>> F filter(
            String name, F field, Function<V, String> written, Function<String, V> read) {
        filters.bind(name, field, written, read, () -> null);
        return field;
    }

    /** A filter whose value is a text, e.g. a text field. */
    public <F extends Component & HasValue<?, String>> F filter(String name, F field) {
        return filter(name, field, value -> value, value -> value);
    }

    /** A filter for words that are typed, as {@code q} in the address. */
    public TextField words(String label) {
        return filters.words("q", label);
    }

    public TextField words(String name, String label) {
        return filters.words(name, label);
    }

    /** A filter for one of the values of an enum, named by {@code prefix.VALUE}. */
    public <E extends Enum<E>> void choice(String name, String label, String prefix, Class<E> type) {
        filters.choice(name, label, prefix, type);
    }

    /** A filter for one of the things, by its id in the address. */
    public void ref(String name, String label, List<Ref> all) {
        filters.ref(name, label, all);
    }

    /** A filter by yes or no; {@code no} null where only the one is asked for. */
    public void yes(String name, String label, String yes, String no) {
        filters.yes(name, label, yes, no);
    }

    /** Rows may also come from a file. */
    public void importing(String href) {
        tools.importing(href);
    }

    /** Enter on a row and a double click do the same. */
    @Override
    public void onOpen(Consumer<T> open) {
        keys.on(ListKeys.Key.OPEN, open);
    }

    /**
     * Rows can be chosen, one by one, from one to another, or all.
     *
     * @param id what stays the same of a row while it changes
     * @param acts what can be done with those that are chosen; asked for when the first one is
     */
    public void selecting(Function<T, Object> id, Function<ListSelection<T>, List<Component>> acts) {
        identity = id;
        Div bar = new Div();
        add(bar);
        selection = new ListSelection<>(grid, id, this::first, bar, acts);
        keys.on(ListKeys.Key.CHOOSE, selection::toggle);
        keys.on(ListKeys.Key.ALL, row -> selection.all());
        keys.on(ListKeys.Key.ESCAPE, row -> escape());
    }

    /**
     * On a wide screen Space shows beside the list what a row is about.
     *
     * @param drawn empty where it is no more to be seen
     */
    public void peeking(Function<T, Object> id, Function<T, Optional<Component>> drawn) {
        identity = id;
        peek = new ListPeek<>(this, grid, id, drawn);
        keys.on(ListKeys.Key.PEEK, peek::toggle);
        keys.on(ListKeys.Key.LOOK, peek::follow);
        keys.on(ListKeys.Key.ESCAPE, row -> escape());
    }

    /** The nearest first: the pane, then what is chosen. */
    private void escape() {
        if (peek != null && peek.isOpen()) peek.close();
        else if (selection != null) selection.backToRows();
    }

    /** What stands in the address of the list. */
    public ListAddress address() {
        return new ListAddress(this, filters, tools);
    }

    /** Other rows are asked for: what was chosen among the present ones is let go. */
    private void askAnew() {
        if (selection != null) selection.clear();
        refresh();
    }

    public void refresh() {
        grid.getDataProvider().refreshAll();
        if (peek != null) peek.refresh();
        changed.forEach(Runnable::run);
    }

    /** What else must follow when the list is asked anew, such as counters. */
    public void onRefresh(Runnable follow) {
        changed.add(follow);
    }

    /** Filters that are added from now on stand in the bar only while they ask for something. */
    public void asTokens() {
        filters.asTokens();
    }

    /** Something before the filters. */
    public void above(Component component) {
        filters.addComponentAsFirst(component);
    }

    /** Something among what can be done with the list as a whole. */
    public void tool(Component component) {
        tools.addComponentAsFirst(component);
    }

    private void missing(List<String> names) {
        if (gone != null) remove(gone);
        gone = null;
        if (names.isEmpty()) return;
        gone = new Paragraph(t("list.missing", String.join(", ", names)));
        gone.addClassName("notice");
        gone.getElement().setAttribute("role", "status");
        addComponentAtIndex(1, gone);
    }

    /** What is asked for now. */
    public ListQuery asked() {
        return asked(0, 0);
    }

    /** Another address of the same screen: its filters, order and columns. */
    public void readAddress(QueryParameters address) {
        filters.readAddress(address);
        askAnew();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        filters.readAddress(event.getUI().getActiveViewLocation().getQueryParameters());
        tools.show(columns);
        // A grid of unknown length never counts as loaded, so its own measuring waits for ever: we measure the rows
        // that are drawn.
        grid.getElement()
                .executeJs("const fit = n => { const drawn = this.shadowRoot.querySelector('#items tr:not([hidden])');"
                        + " if (drawn && !this.loading) setTimeout(() => this._recalculateColumnWidths?.(), 60);"
                        + " else if (n > 0) setTimeout(() => fit(n - 1), 60); }; setTimeout(() => fit(50), 60);");
    }

    private Stream<T> fetch(Query<T, Void> query) {
        return source.page(asked(query.getOffset(), query.getLimit())).stream();
    }

    private ListQuery asked(int offset, int limit) {
        return new ListQuery(offset, limit, filters.values(), order.key(), order.descending());
    }

    private List<T> first(int most) {
        return export().rows().limit(most).toList();
    }

    private ListExport<T> export() {
        List<ListColumn<T>> shown = columns.stream()
                .filter(column -> grid.getColumnByKey(column.key()).isVisible())
                .toList();
        return new ListExport<>(source, asked(), shown);
    }
}
