package no.samdrift.web.ui.servicedesk.work;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samdrift.servicedesk.work.CaseHistory;
import no.samdrift.servicedesk.work.CaseHistory.CaseChange;
import no.samdrift.web.text.Formats;
import no.samdrift.web.text.Texts;
import no.samdrift.web.ui.part.OwnParts;
import tools.jackson.databind.node.ObjectNode;

/** Every change of the case: who, when, what before and what after. */
public class HistoryDialog extends Dialog {
    private static final int LONG = 160;
    private final String kind;
    private final OwnParts own;
    private final Map<Long, String> names;

    public HistoryDialog(Desk desk, Desk.Shown read) {
        kind = read.kind();
        own = desk.own;
        setHeaderTitle(t("case.history.title", read.number()));
        setWidth("min(48rem, 94vw)");
        boolean lined = false;
        OrderedList list = new OrderedList();
        list.addClassName("history");
        CaseHistory.Readable history = desk.history.readable(read.kind(), read.number(), CaseWords.language());
        names = history.names();
        for (CaseChange entry : history.changes()) {
            boolean fresh = desk.isNew(entry.at(), entry.by());
            if (fresh && !lined) list.add(line());
            lined |= fresh;
            list.add(item(entry));
        }
        add(list);
        getFooter().add(new Button(t("action.close"), e -> close()));
    }

    private static ListItem line() {
        ListItem line = new ListItem(t("since.line"));
        line.addClassName("since-line");
        return line;
    }

    private ListItem item(CaseChange entry) {
        Span what =
                new Span(Texts.find(Texts.locale(), "audit." + entry.action()).orElse(entry.action()));
        what.addClassName("history-what");
        Span by = new Span(t("case.history.by", entry.by(), Formats.dateTime(entry.at())));
        by.addClassName("history-by");
        ListItem item = new ListItem(what, by);
        ObjectNode before = json(entry.before());
        ObjectNode after = json(entry.after());
        Set<String> names = new LinkedHashSet<>();
        before.propertyNames().forEach(names::add);
        after.propertyNames().forEach(names::add);
        for (String name : names) {
            Optional<String> label = own.name(kind, name).or(() -> Texts.find(Texts.locale(), "audit.field." + name));
            String was = value(before, name);
            String is = value(after, name);
            if (label.isPresent() && !was.equals(is)) item.add(difference(label.get(), was, is));
        }
        return item;
    }

    private static Paragraph difference(String name, String before, String after) {
        Paragraph line = new Paragraph();
        line.addClassName("history-diff");
        line.getElement().appendChild(Element.createText(name + ": "));
        if (!before.isEmpty()) {
            line.getElement().appendChild(new Element("del").setText(before));
            line.getElement().appendChild(Element.createText(" → "));
        }
        line.getElement().appendChild(new Element("ins").setText(after.isEmpty() ? "–" : after));
        return line;
    }

    private static ObjectNode json(String text) {
        return text == null || !text.startsWith("{") ? JacksonUtils.createObjectNode() : JacksonUtils.readTree(text);
    }

    private String value(ObjectNode facts, String name) {
        var node = facts.get(name);
        if (node == null || node.isNull()) return "";
        String raw = node.isValueNode() ? node.asString() : node.toString();
        if (name.startsWith("own.")) return own.told(kind, name, raw);
        String prefix = switch (name) {
            case "status" -> kind + ".status.";
            case "priority", "impact", "urgency" -> "incident." + name + ".";
            default -> null;
        };
        String text = prefix != null
                ? Texts.find(Texts.locale(), prefix + raw).orElse(raw)
                : name.endsWith("Id") || name.equals("duplicateOf") ? names.getOrDefault(Long.valueOf(raw), raw) : raw;
        return text.length() > LONG ? text.substring(0, LONG) + " …" : text;
    }
}
