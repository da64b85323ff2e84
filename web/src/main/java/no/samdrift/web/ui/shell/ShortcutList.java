package no.samdrift.web.ui.shell;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/** What the keyboard can do, shown by the question mark. */
class ShortcutList extends Dialog {
    private static final long serialVersionUID = 1;

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
        add(list);
        getFooter().add(new Button(t("action.close"), e -> close()));
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
