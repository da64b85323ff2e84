package no.samdrift.web.ui.part;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;

/**
 * What there is at the left, narrowed by typing, and at the right the page of the one that the address names; on a narrow
 * screen one or the other.
 */
public class ListAndPage extends Div {
    private final TextField search = new TextField();
    private final Span count = new Span();
    private final UnorderedList list = new UnorderedList();
    private final Nav left;
    private final Div right = new Div();
    private List<Entry> all = List.of();
    private Long chosen;

    /** @param href where its page is; {@code remark} stands beside the name, may be null */
    public record Entry(long id, String name, String remark, String href) {}

    /** @param title names the list for screen readers */
    public ListAndPage(String title, String searchLabel) {
        addClassName("list-and-page");
        search.setAriaLabel(searchLabel);
        search.setPlaceholder(searchLabel);
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(e -> draw());
        count.addClassName("remark");
        count.getElement().setAttribute("role", "status");
        left = new Nav(search, count, list);
        left.setAriaLabel(title);
        right.addClassName("chosen-page");
        add(left, right);
    }

    /** @param chosen whose page it is; null where none was asked for, and then a narrow screen shows the list */
    public void show(List<Entry> entries, Long chosen, String back, Component... page) {
        all = entries;
        this.chosen = chosen;
        setClassName("has-chosen", chosen != null);
        search.setVisible(entries.size() > 1);
        right.removeAll();
        if (chosen != null) {
            Div way = new Div(new Crumb(back, t("list.all")));
            way.addClassName("back-to-list");
            right.add(way);
        }
        right.add(page);
        draw();
    }

    private void draw() {
        String wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        List<Entry> found = all.stream()
                .filter(entry -> entry.name().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        count.setText(wanted.isEmpty() ? t("list.count", all.size()) : t("list.countOf", found.size(), all.size()));
        list.removeAll();
        for (Entry entry : found) {
            Anchor name = new Anchor(entry.href(), entry.name());
            if (chosen != null && chosen == entry.id()) name.getElement().setAttribute("aria-current", "page");
            ListItem item = new ListItem(name);
            if (entry.remark() != null) {
                Span remark = new Span(entry.remark());
                remark.addClassName("remark");
                item.add(remark);
            }
            list.add(item);
        }
    }
}
