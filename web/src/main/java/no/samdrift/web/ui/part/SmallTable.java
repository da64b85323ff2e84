package no.samdrift.web.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.math.BigDecimal;
import java.util.List;
import no.samdrift.web.text.Formats;

/** A table one reads at a glance; on a narrow screen each row becomes a card with its headers beside the values. */
public class SmallTable extends Div {
    private final NativeTable table = new NativeTable();
    private final List<String> headers;

    /** @param headers a leading {@code >} sets the column's figures to the right; an empty one is for buttons */
    public SmallTable(String caption, String... headers) {
        addClassName("table-wrap");
        this.headers = List.of(headers);
        table.addClassName("rows");
        table.getElement().setAttribute("role", "table");
        table.setCaptionText(caption);
        NativeTableRow head = table.getHead().addRow();
        role(head);
        for (String header : headers) {
            if (bare(header).isEmpty()) {
                role(head.addDataCell(), header);
                continue;
            }
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.setText(bare(header));
            cell.getElement().setAttribute("scope", "col").setAttribute("role", "columnheader");
            if (header.startsWith(">")) cell.addClassName("end");
        }
        add(table);
    }

    /** Cells are components, texts, numbers, dates, instants or null. */
    public NativeTableRow row(Object... cells) {
        NativeTableRow row = table.getBody().addRow();
        role(row);
        for (int i = 0; i < cells.length; i++) fill(row.addDataCell(), headers.get(i), cells[i]);
        return row;
    }

    /** A row of sums. */
    public void total(Object... cells) {
        row(cells).addClassName("total");
    }

    private static void fill(NativeTableCell cell, String header, Object value) {
        role(cell, header);
        if (value instanceof Component component) cell.add(component);
        else cell.setText(shown(value));
    }

    private static void role(NativeTableRow row) {
        row.getElement().setAttribute("role", "row");
    }

    private static void role(NativeTableCell cell, String header) {
        cell.getElement().setAttribute("role", "cell").setAttribute("data-label", bare(header));
        if (header.startsWith(">")) cell.addClassName("end");
    }

    private static String bare(String header) {
        return header.startsWith(">") ? header.substring(1) : header;
    }

    private static String shown(Object value) {
        return value instanceof BigDecimal number
                ? Formats.decimal(number, number.stripTrailingZeros().scale() > 0 ? 2 : 0)
                : Formats.shown(value);
    }
}
