package no.samdrift.web.ui.shell;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.Icon;
import java.time.Instant;
import java.util.List;
import no.samdrift.web.ui.part.LiveTime;

/** What to do now, each line with its verb: what is lost first on top. */
class ToDoList extends UnorderedList {
    private static final int SHOWN = 12;

    /** @param all in the order they are shown */
    ToDoList(List<ToDo> all, Instant now) {
        addClassName("todo");
        all.stream().limit(SHOWN).forEach(each -> add(line(each, now)));
        if (all.size() > SHOWN) {
            ListItem more = new ListItem(t("home.more", all.size() - SHOWN));
            more.addClassName("todo-more");
            add(more);
        }
    }

    private static ListItem line(ToDo each, Instant now) {
        Icon icon = each.icon().create();
        icon.getElement().setAttribute("aria-hidden", "true");
        Anchor title = new Anchor(each.href(), each.title());
        Span why = new Span(each.why());
        why.addClassName("remark");
        Div words = new Div(title, why);
        words.addClassName("todo-words");
        Anchor verb = new Anchor(each.href(), each.verb());
        verb.addClassName("todo-verb");
        // the same address as the title, for the eye and the pointer; read aloud once is enough
        verb.getElement().setAttribute("tabindex", "-1").setAttribute("aria-hidden", "true");
        title.getElement().setAttribute("aria-label", each.verb() + ": " + each.title());
        ListItem line = new ListItem(icon, words, due(each), verb);
        line.setClassName("todo-late", each.due() != null && each.due().isBefore(now));
        return line;
    }

    private static Component due(ToDo each) {
        return each.due() == null ? new Span() : new LiveTime(each.due());
    }
}
