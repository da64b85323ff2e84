package no.samdrift.web.ui.part;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Beside a list what one row is about. The keyboard stays in the rows, and the next row that it comes to is shown in turn. */
class ListPeek<T> {
    private final Grid<T> grid;
    private final Function<T, Object> identity;
    private final Function<T, Optional<Component>> drawn;
    private final Div pane = new Div();
    private final Span said = new Span();
    private T row;

    /** @param drawn empty where the row is no more to be seen; its {@code aria-label} is told to who does not see it */
    ListPeek(Div list, Grid<T> grid, Function<T, Object> identity, Function<T, Optional<Component>> drawn) {
        this.grid = grid;
        this.identity = identity;
        this.drawn = drawn;
        grid.getElement().setAttribute("data-peek", "yes");
        pane.addClassName("peek");
        pane.getElement().setAttribute("role", "region").setAttribute("aria-label", t("list.peek"));
        pane.setVisible(false);
        said.addClassName("visually-hidden");
        said.getElement().setAttribute("aria-live", "polite");
        list.add(pane, said);
    }

    boolean isOpen() {
        return row != null;
    }

    /** A second time for the same row closes it. */
    void toggle(T wanted) {
        if (isOpen() && same(wanted)) close();
        else look(wanted);
    }

    /** Another row while it is open. */
    void follow(T wanted) {
        if (isOpen() && !same(wanted)) look(wanted);
    }

    private boolean same(T wanted) {
        return Objects.equals(identity.apply(row), identity.apply(wanted));
    }

    void refresh() {
        if (isOpen()) look(row);
    }

    private void look(T wanted) {
        row = wanted;
        Optional<Component> found = drawn.apply(wanted);
        if (found.isEmpty()) {
            close();
            return;
        }
        Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), e -> {
            close();
            grid.getElement().executeJs("window.samdriftListFocus(this)");
        });
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.addClassName("peek-close");
        close.setAriaLabel(t("action.close"));
        pane.removeAll();
        pane.add(close, found.get());
        pane.setVisible(true);
        said.setText(found.get().getElement().getAttribute("aria-label"));
        grid.getElement().setAttribute("data-peek", "open");
    }

    void close() {
        row = null;
        said.setText("");
        pane.removeAll();
        pane.setVisible(false);
        grid.getElement().setAttribute("data-peek", "yes");
    }
}
