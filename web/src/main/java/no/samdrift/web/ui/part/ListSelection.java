package no.samdrift.web.ui.part;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ClientItemToggleEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.selection.MultiSelect;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * What is chosen in a list, told below it with what can be done with all of them. The bar is not made before something is
 * chosen. What is chosen stays so while rows change, and is let go when somebody asks for other rows.
 */
public class ListSelection<T> {
    private final Grid<T> grid;
    private final MultiSelect<Grid<T>, T> chosen;
    private final Function<T, Object> identity;
    private final IntFunction<List<T>> first;
    private final Function<ListSelection<T>, List<Component>> acts;
    private final Div place;
    private final Span count = new Span();
    private Object anchor;

    /** How many rows can be chosen at once. */
    static final int MOST = 1000;

    /**
     * @param first as many of the list's rows as asked for
     * @param place where the bar comes to stand
     */
    ListSelection(
            Grid<T> grid,
            Function<T, Object> identity,
            IntFunction<List<T>> first,
            Div place,
            Function<ListSelection<T>, List<Component>> acts) {
        this.grid = grid;
        this.identity = identity;
        this.first = first;
        this.place = place;
        GridMultiSelectionModel<T> model = (GridMultiSelectionModel<T>) grid.setSelectionMode(Grid.SelectionMode.MULTI);
        model.setSelectionColumnFrozen(true);
        model.addClientItemToggleListener(this::range);
        model.addMultiSelectionListener(e -> show());
        chosen = model.asMultiSelect();
        grid.getElement().setAttribute("data-select", t("list.select"));
        place.addClassName("selection-bar");
        place.setVisible(false);
        this.acts = acts;
    }

    /** The rows, as they were when they were chosen. */
    public Set<T> rows() {
        return chosen.getValue();
    }

    public void letGo(Collection<T> rows) {
        chosen.deselect(List.copyOf(rows));
    }

    void clear() {
        if (!rows().isEmpty()) chosen.clear();
    }

    /** Lets go, and gives the keyboard back to the rows. */
    void backToRows() {
        if (rows().isEmpty()) return;
        clear();
        grid.getElement().executeJs("if (!this.contains(document.activeElement)) window.samdriftListFocus(this)");
    }

    void toggle(T row) {
        if (chosen.isSelected(row)) chosen.deselect(List.of(row));
        else chosen.select(List.of(row));
        anchor = identity.apply(row);
    }

    void all() {
        chosen.select(first.apply(MOST));
    }

    /** With the shift key: all from the one that was touched before to this one. */
    private void range(ClientItemToggleEvent<T> toggled) {
        Object at = identity.apply(toggled.getItem());
        if (toggled.isShiftKey() && anchor != null) {
            List<T> rows = first.apply(MOST);
            List<Object> keys = rows.stream().map(identity).toList();
            int one = keys.indexOf(anchor);
            int other = keys.indexOf(at);
            if (one >= 0 && other >= 0) {
                List<T> between = rows.subList(Math.min(one, other), Math.max(one, other) + 1);
                if (toggled.isSelected()) chosen.select(between);
                else chosen.deselect(between);
            }
        }
        anchor = at;
    }

    private void show() {
        if (place.getComponentCount() == 0) draw();
        place.setVisible(!rows().isEmpty());
        count.setText(t("list.chosen", rows().size()));
    }

    private void draw() {
        place.getElement().setAttribute("role", "region").setAttribute("aria-label", t("list.selection"));
        count.addClassName("selection-count");
        count.getElement().setAttribute("role", "status");
        Div buttons = new Div();
        buttons.add(acts.apply(this));
        buttons.addClassName("selection-acts");
        Button all = new Button(t("list.selectAll"), e -> all());
        all.addThemeVariants(ButtonVariant.TERTIARY);
        Button none = new Button(t("list.selectNone"), e -> backToRows());
        none.addThemeVariants(ButtonVariant.TERTIARY);
        place.add(count, buttons, all, none);
    }
}
