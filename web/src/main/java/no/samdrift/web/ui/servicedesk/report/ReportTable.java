package no.samdrift.web.ui.servicedesk.report;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.function.Function;
import no.samdrift.servicedesk.report.Figure;
import no.samdrift.servicedesk.report.ReportLine;
import no.samdrift.web.text.Formats;
import no.samdrift.web.ui.part.Block;

/** Lines of the report with every figure leading to its cases. */
class ReportTable extends Block {
    private static final List<Figure> FIGURES = List.of(
            Figure.OPENED,
            Figure.IN_PROGRESS,
            Figure.RESOLVED,
            Figure.RESPONSE_KEPT,
            Figure.RESPONSE_BROKEN,
            Figure.RESOLUTION_KEPT,
            Figure.RESOLUTION_BROKEN,
            Figure.SOURCE_KEPT,
            Figure.SOURCE_BROKEN,
            Figure.REOPENED,
            Figure.REASSIGNED);

    ReportTable(String title, List<ReportLine> lines, Function<ReportLine, String> name) {
        super(title);
        NativeTable table = new NativeTable();
        table.addClassName("figures-table");
        table.getElement().setAttribute("aria-label", title);
        NativeTableRow head = table.getHead().addRow();
        head.addHeaderCell().setText(title);
        List<Figure> shown = FIGURES.stream()
                .filter(figure -> lines.stream().anyMatch(line -> line.count(figure) > 0))
                .toList();
        shown.forEach(figure -> head.addHeaderCell().setText(t("report.figure." + figure)));
        head.addHeaderCell().setText(t("report.column.resolutionShare"));
        head.addHeaderCell().setText(t("report.column.meanHours"));
        lines.forEach(line -> row(table.getBody().addRow(), line, name.apply(line), shown));
        Div wrap = new Div(table);
        wrap.addClassName("table-wrap");
        wrap.getElement().setAttribute("tabindex", "0");
        wrap.getElement().setAttribute("role", "region");
        wrap.getElement().setAttribute("aria-label", title);
        takeAlong(wrap);
        add(wrap);
    }

    private static void row(NativeTableRow row, ReportLine line, String name, List<Figure> shown) {
        var head = row.addHeaderCell();
        head.setText(name);
        head.getStyle().set("white-space", "nowrap");
        head.getElement().setAttribute("scope", "row");
        for (Figure figure : shown) {
            int count = line.count(figure);
            if (count == 0) row.addDataCell().setText("–");
            else row.addDataCell().add(new Anchor(CaseLink.of(figure, line.cell()), Formats.number(count)));
        }
        Double share = line.resolutionShare();
        row.addDataCell().setText(share == null ? "–" : Formats.percent(share, 1));
        row.addDataCell().setText(hours(line.meanMinutes()));
    }

    static String hours(Double minutes) {
        return minutes == null ? "–" : Formats.decimal(java.math.BigDecimal.valueOf(minutes / 60), 1);
    }
}
