package no.samdrift.web.ui.servicedesk.imports;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import no.samdrift.servicedesk.eventlog.EventLogImport;
import no.samdrift.servicedesk.eventlog.EventLogPreview;
import no.samdrift.servicedesk.eventlog.Rejected;
import no.samdrift.web.text.Formats;

/** The tables of the import's screen. */
final class ImportParts {
    private static final int MOST_REJECTED = 500;

    private ImportParts() {}

    static Component facts(EventLogPreview preview) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(t("import.incidents"), Formats.number(preview.incidents())));
        rows.add(List.of(t("import.events"), Formats.number(preview.events())));
        if (preview.first() != null)
            rows.add(List.of(
                    t("import.span"), Formats.dateTime(preview.first()) + " – " + Formats.dateTime(preview.last())));
        rows.add(List.of(t("import.known"), Formats.number(preview.known())));
        rows.add(List.of(t("import.services"), Formats.number(preview.services())));
        rows.add(List.of(t("import.teams"), Formats.number(preview.teams())));
        rows.add(List.of(t("import.units"), Formats.number(preview.units())));
        rows.add(List.of(t("import.people"), Formats.number(preview.people())));
        rows.add(List.of(t("import.rejected"), Formats.number(preview.rejected().size())));
        return table(t("import.preview"), List.of(), rows);
    }

    static Component facts(EventLogImport.Result result) {
        return table(
                t("import.done"),
                List.of(),
                List.of(
                        List.of(t("import.incidents"), Formats.number(result.incidents())),
                        List.of(t("import.events"), Formats.number(result.events())),
                        List.of(t("import.created"), Formats.number(result.created())),
                        List.of(t("import.unchanged"), Formats.number(result.unchanged())),
                        List.of(
                                t("import.rejected"),
                                Formats.number(result.rejected().size()))));
    }

    static Component rejected(List<Rejected> rejected) {
        Section section = new Section(new H2(t("import.rejected")));
        if (rejected.isEmpty()) section.add(new Paragraph(t("import.noneRejected")));
        else
            section.add(table(
                    t("import.rejected"),
                    List.of(t("import.line"), t("import.reason")),
                    rejected.stream()
                            .limit(MOST_REJECTED)
                            .map(r -> List.of(
                                    String.valueOf(r.line()),
                                    t("refusal." + r.code(), r.arguments().toArray())))
                            .toList()));
        return section;
    }

    static Component sample(EventLogPreview preview) {
        List<String> head = List.of(
                t("import.number"),
                t("import.opened"),
                t("import.events"),
                t("import.state"),
                t("import.category"),
                t("import.group"));
        List<List<String>> rows = preview.sample().stream()
                .map(s -> List.of(
                        s.number(),
                        Formats.dateTime(s.openedAt()),
                        Formats.number(s.events()),
                        t("report.status." + s.status()),
                        s.category() == null ? "" : s.category(),
                        s.group() == null ? "" : s.group()))
                .toList();
        return new Section(new H2(t("import.sample")), table(t("import.sample"), head, rows));
    }

    private static Component table(String label, List<String> head, List<List<String>> rows) {
        NativeTable table = new NativeTable();
        table.addClassName("figures-table");
        table.getElement().setAttribute("aria-label", label);
        if (!head.isEmpty()) {
            NativeTableRow line = table.getHead().addRow();
            head.forEach(text -> line.addHeaderCell().setText(text));
        }
        for (List<String> row : rows) {
            NativeTableRow line = table.getBody().addRow();
            var first = line.addHeaderCell();
            first.setText(row.getFirst());
            first.getElement().setAttribute("scope", "row");
            row.stream().skip(1).forEach(text -> line.addDataCell().setText(text));
        }
        Div wrap = new Div(table);
        wrap.addClassName("table-wrap");
        return wrap;
    }
}
