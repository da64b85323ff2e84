package no.samdrift.web.ui.shell;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;

/** Type, choose with the arrows, Enter: the way to everything without the mouse. A combobox in the sense of ARIA. */
class CommandPalette extends Dialog {
    private static final int LIMIT = 8;

    private final Iterable<PaletteSource> sources;
    private final TextField field = new TextField();
    private final Div list = new Div();
    private final Span count = new Span();
    private final List<PaletteHit> hits = new ArrayList<>();
    private int chosen;

    CommandPalette(Iterable<PaletteSource> sources) {
        this.sources = sources;
        addClassName("palette");
        getElement().setAttribute("aria-label", t("palette.title"));
        field.setPrefixComponent(VaadinIcon.SEARCH.create());
        field.setPlaceholder(t("palette.placeholder"));
        field.setAriaLabel(t("palette.title"));
        field.setWidthFull();
        field.setAutofocus(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(120);
        field.addValueChangeListener(e -> search(e.getValue()));
        field.addKeyDownListener(Key.ARROW_DOWN, e -> choose(chosen + 1));
        field.addKeyDownListener(Key.ARROW_UP, e -> choose(chosen - 1));
        field.addKeyDownListener(Key.ENTER, e -> go());
        list.addClassName("palette-list");
        list.getElement().setAttribute("role", "listbox").setAttribute("aria-label", t("palette.title"));
        count.addClassName("visually-hidden");
        count.getElement().setAttribute("aria-live", "polite");
        Span help = new Span(t("palette.help"));
        help.addClassName("palette-help");
        add(field, list, count, help);
        field.focus();
    }

    private void search(String typed) {
        hits.clear();
        if (!typed.isBlank()) {
            sources.forEach(source -> hits.addAll(source.find(typed.strip(), LIMIT)));
            if (!hits.isEmpty())
                hits.add(new PaletteHit(
                        t("palette.all", typed.strip()), "", new SearchAsked(typed.strip(), "", 1).href()));
        }
        list.removeAll();
        for (int i = 0; i < hits.size(); i++) {
            list.add(option(i));
        }
        count.setText(typed.isBlank() ? "" : t("palette.count", hits.size()));
        if (hits.isEmpty() && !typed.isBlank()) {
            list.add(new Span(t("palette.none", typed.strip())));
        }
        choose(0);
    }

    private Div option(int index) {
        PaletteHit hit = hits.get(index);
        Span hint = new Span(hit.hint());
        hint.addClassName("palette-hint");
        Div option = new Div(new Span(hit.title()), hint);
        option.setId("palette-" + index);
        option.getElement().setAttribute("role", "option");
        option.addClickListener(e -> {
            chosen = index;
            go();
        });
        return option;
    }

    private void choose(int wanted) {
        if (hits.isEmpty()) {
            return;
        }
        chosen = Math.floorMod(wanted, hits.size());
        for (int i = 0; i < hits.size(); i++) {
            list.getComponentAt(i).getElement().setAttribute("aria-selected", String.valueOf(i == chosen));
        }
        field.getElement()
                .executeJs("this.inputElement.setAttribute('aria-activedescendant', $0);", "palette-" + chosen);
        list.getComponentAt(chosen).getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    private void go() {
        if (!hits.isEmpty()) {
            close();
            hits.get(chosen).act().run();
        }
    }
}
