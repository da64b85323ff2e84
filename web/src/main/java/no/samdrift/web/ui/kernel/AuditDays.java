package no.samdrift.web.ui.kernel;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import no.samdrift.web.audit.AuditLine;
import no.samdrift.web.text.Formats;
import no.samdrift.web.text.Texts;
import no.samdrift.web.ui.part.Things;

/** Rows of the audit under their days, the newest first; of long changes it is said how many there are. */
class AuditDays extends Div {
    private static final int FEW = 4;
    private final Things things;
    private LocalDate day;
    private OrderedList list;

    AuditDays(Things things) {
        this.things = things;
        addClassName("audit-days");
    }

    void append(List<AuditLine> lines) {
        for (AuditLine line : lines) {
            LocalDate of = LocalDate.ofInstant(line.entry().at(), Formats.ZONE);
            if (!of.equals(day)) begin(of);
            list.add(item(line));
        }
    }

    private void begin(LocalDate of) {
        day = of;
        H2 heading = new H2(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(Texts.locale())
                .format(of));
        list = new OrderedList();
        list.addClassName("audit-day");
        add(heading, list);
    }

    private ListItem item(AuditLine line) {
        Span time = new Span(Formats.time(line.entry().at()));
        time.addClassName("audit-time");
        Span sentence = new Span();
        sentence.addClassName("audit-sentence");
        line.parts()
                .forEach(part -> sentence.add(
                        part.kind() == null || things.find(part.kind()).isEmpty()
                                ? new Span(part.text())
                                : things.link(part.kind(), part.key(), part.text())));
        String from = line.entry().origin();
        Span origin = new Span(from == null || from.isBlank() ? "" : t("audit.fromWhere", from));
        origin.addClassName("remark");
        Div said = new Div(sentence, origin);
        List<AuditLine.Difference> differences = line.differences();
        if (differences.size() > FEW)
            said.add(new NativeDetails(t("audit.facts", differences.size()), differences(differences)));
        else if (!differences.isEmpty()) said.add(differences(differences));
        return new ListItem(time, said);
    }

    private static Component differences(List<AuditLine.Difference> differences) {
        Div all = new Div();
        all.addClassName("history");
        for (AuditLine.Difference each : differences) {
            Div line = new Div();
            line.addClassName("history-diff");
            Element text = line.getElement();
            text.appendChild(Element.createText(each.name() + ": "));
            if (!each.before().isEmpty()) {
                text.appendChild(new Element("del").setText(each.before()), Element.createText(" → "));
            }
            text.appendChild(new Element("ins").setText(each.after().isEmpty() ? "–" : each.after()));
            all.add(line);
        }
        return all;
    }
}
