package no.samdrift.web.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import no.samdrift.web.text.Formats;

/**
 * The columns of a list. They take the raw value; dates and numbers are formatted for the screen and stay dates and numbers in
 * the export.
 */
public abstract class ColumnedList<T> extends Div {
    final Grid<T> grid = new Grid<>();
    final List<ListColumn<T>> columns = new ArrayList<>();

    /** What becomes of a row that is opened. */
    public abstract void onOpen(Consumer<T> open);

    public Grid<T> grid() {
        return grid;
    }

    /**
     * A column of texts, numbers, dates or instants. Let one column grow ({@code setFlexGrow(1)}), and call
     * {@code setSortable(true)} where the source sorts by {@code key}.
     */
    public Grid.Column<T> column(String key, String header, SerializableFunction<T, ?> value) {
        Grid.Column<T> column = grid.addColumn(row -> Formats.shown(value.apply(row)));
        return remember(column, key, header, value);
    }

    /** A column of figures: to the right, digits below each other. */
    public Grid.Column<T> figures(String key, String header, SerializableFunction<T, ?> value) {
        Grid.Column<T> column = column(key, header, value);
        column.setTextAlign(ColumnTextAlign.END);
        column.setPartNameGenerator(row -> "tabular");
        return column;
    }

    /** The column that leads to the row's own screen: a real link, so that it opens in a new tab too. */
    public Grid.Column<T> link(
            String key, String header, SerializableFunction<T, String> text, SerializableFunction<T, String> href) {
        Grid.Column<T> column = grid.addColumn(LitRenderer.<T>of("<a href=${item.href}>${item.text}</a>")
                .withProperty("href", href::apply)
                .withProperty("text", text::apply));
        onOpen(row -> {
            Location page = new Location(href.apply(row));
            UI.getCurrent().navigate(page.getPath(), page.getQueryParameters());
        });
        return remember(column, key, header, text);
    }

    /** A column shown by a component (a badge, say); {@code value} is what sorts and is exported. */
    public Grid.Column<T> shown(
            String key, String header, SerializableFunction<T, ?> value, SerializableFunction<T, Component> shown) {
        return remember(grid.addColumn(new ComponentRenderer<>(shown)), key, header, value);
    }

    /** A column drawn in the browser, without a component per row; {@code value} is what sorts and is exported. */
    public Grid.Column<T> drawn(String key, String header, SerializableFunction<T, ?> value, LitRenderer<T> drawn) {
        return remember(grid.addColumn(drawn), key, header, value);
    }

    private Grid.Column<T> remember(
            Grid.Column<T> column, String key, String header, SerializableFunction<T, ?> value) {
        columns.add(new ListColumn<>(key, header, value));
        return column.setKey(key)
                .setHeader(header)
                .setSortProperty(key)
                .setSortable(false)
                .setResizable(true)
                .setAutoWidth(true)
                .setFlexGrow(0);
    }
}
