package no.samdrift.web.ui.servicedesk.report;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import no.samdrift.servicedesk.report.Figure;
import no.samdrift.servicedesk.report.OperationReport.SystemLine;
import no.samdrift.web.text.Formats;
import no.samdrift.web.ui.part.Block;

/** The systems that caused most cases. */
class SystemTable extends Block {
    SystemTable(List<SystemLine> systems) {
        super(t("report.systems"));
        NativeTable table = new NativeTable();
        table.addClassName("figures-table");
        table.getElement().setAttribute("aria-label", t("report.systems"));
        NativeTableRow head = table.getHead().addRow();
        head.addHeaderCell().setText(t("report.column.name"));
        head.addHeaderCell().setText(t("report.group.member"));
        head.addHeaderCell().setText(t("report.figure.OPENED"));
        for (SystemLine system : systems) {
            NativeTableRow row = table.getBody().addRow();
            row.addHeaderCell().setText(system.name());
            row.addDataCell().setText(system.member());
            row.addDataCell()
                    .add(new Anchor(CaseLink.of(Figure.OPENED, system.cell()), Formats.number(system.opened())));
        }
        Div wrap = new Div(table);
        wrap.addClassName("table-wrap");
        takeAlong(wrap);
        add(wrap);
    }
}
