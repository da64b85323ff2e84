package no.samdrift.web.ui.part;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** Neighbours one can go to, each with a short remark. */
public class LinkList extends UnorderedList {
    public LinkList() {
        addClassName("link-list");
    }

    public LinkList link(String href, String text, String remark, Component... more) {
        ListItem item = new ListItem(new Anchor(href, text));
        if (remark != null && !remark.isBlank()) {
            Span note = new Span(remark);
            note.addClassName("remark");
            item.add(note);
        }
        item.add(more);
        add(item);
        return this;
    }

    /** Under a heading, which also stands where there is none. */
    public Block under(String title, String none) {
        return new Block(title, isEmpty() ? Block.none(none) : this);
    }

    public Block under(String title) {
        return under(title, t("list.none"));
    }

    public boolean isEmpty() {
        return getComponentCount() == 0;
    }
}
