package no.samdrift.web.ui.cooperation.view;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import no.samdrift.cooperation.view.SavedViews;
import no.samdrift.cooperation.view.ViewRow;
import no.samdrift.web.ui.part.DataList;
import no.samdrift.web.ui.part.ListQuery;

/** The saved views of a list, each with the number of rows behind it; the one that is open is pressed. */
class ViewChips extends Div {
    private static final int MOST = 1000;

    private final SavedViews views;
    private final String name;
    private final DataList<?> list;
    private final ToLongFunction<ListQuery> count;
    private final List<NativeButton> chips = new ArrayList<>();
    private final List<Span> counts = new ArrayList<>();
    private List<ViewRow> drawn = List.of();

    ViewChips(SavedViews views, String name, DataList<?> list, ToLongFunction<ListQuery> count) {
        this.views = views;
        this.name = name;
        this.list = list;
        this.count = count;
        addClassNames("chips", "view-chips");
        getElement().setAttribute("role", "group").setAttribute("aria-label", t("views.saved"));
        setVisible(false);
    }

    /** Opens what keeps the list as it stands under a name, and arranges those that are kept. */
    Button keeper() {
        Button keep =
                new Button(VaadinIcon.BOOKMARK.create(), e -> new ViewsDialog(views, name, list, this::reread).open());
        keep.addThemeVariants(ButtonVariant.TERTIARY);
        keep.setAriaLabel(t("views.keep"));
        keep.setTooltipText(t("views.keep"));
        return keep;
    }

    /** Other views than before. */
    private void reread() {
        draw(views.of(name));
        count();
    }

    /** As many rows as there are now. */
    void count() {
        for (int i = 0; i < drawn.size(); i++) {
            String address = drawn.get(i).address();
            long rows = count.applyAsLong(list.address().asked(address));
            counts.get(i).setText(rows >= MOST ? MOST - 1 + "+" : String.valueOf(rows));
            NativeButton chip = chips.get(i);
            chip.setClassName("chip-none", rows == 0);
            chip.getElement()
                    .setAttribute("aria-pressed", String.valueOf(list.address().isAt(address)));
        }
    }

    void draw(List<ViewRow> now) {
        drawn = now;
        chips.clear();
        counts.clear();
        removeAll();
        now.forEach(view -> {
            Span number = new Span();
            number.addClassName("chip-count");
            NativeButton chip =
                    new NativeButton(view.name(), e -> list.address().open(view.address()));
            chip.getElement().appendChild(number.getElement());
            chip.addClassName("chip");
            chips.add(chip);
            counts.add(number);
            add(chip);
        });
        setVisible(!now.isEmpty());
    }
}
