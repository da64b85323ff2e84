package no.samdrift.web.ui.shell;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/** What the keyboard can do, shown by the question mark. */
class ShortcutList extends Dialog {
    ShortcutList() {
        setHeaderTitle(t("shortcuts.title"));
        DescriptionList list = new DescriptionList();
        list.addClassName("shortcuts");
        line(list, "Ctrl K", t("shortcuts.palette"));
        line(list, "?", t("shortcuts.this"));
        line(list, "Tab", t("shortcuts.tab"));
        line(list, "↑ ↓", t("shortcuts.rows"));
        line(list, "Enter", t("shortcuts.open"));
        line(list, "Esc", t("shortcuts.close"));
        line(list, "j k", t("shortcuts.move"));
        line(list, "␣", t("shortcuts.peek"));
        line(list, "x", t("shortcuts.choose"));
        line(list, "Ctrl A", t("shortcuts.chooseAll"));
        line(list, "z", t("shortcuts.undo"));
        line(list, "n", t("shortcuts.new"));
        line(list, "r", t("shortcuts.reply"));
        line(list, "x", t("shortcuts.note"));
        line(list, "t", t("shortcuts.take"));
        add(list, letters());
        getFooter().add(new Button(t("action.close"), e -> close()));
    }

    /** Who speaks to the machine, or brushes against keys, can switch the single letters off; this browser remembers. */
    private static Checkbox letters() {
        Checkbox letters = new Checkbox(t("shortcuts.letters"), true);
        letters.getElement()
                .executeJs("return localStorage.getItem('samdrift.keys') !== 'off'")
                .then(Boolean.class, letters::setValue);
        letters.addValueChangeListener(e -> letters.getElement()
                .executeJs("localStorage.setItem('samdrift.keys', $0)", e.getValue() ? "on" : "off"));
        return letters;
    }

    private static void line(DescriptionList list, String keys, String meaning) {
        DescriptionList.Term term = new DescriptionList.Term();
        for (String key : keys.split(" ")) {
            Span cap = new Span(key);
            cap.getElement().setAttribute("class", "key");
            term.add(cap);
        }
        list.add(term, new DescriptionList.Description(meaning));
    }
}
