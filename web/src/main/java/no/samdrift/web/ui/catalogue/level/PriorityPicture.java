package no.samdrift.web.ui.catalogue.level;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.Locale;
import no.samdrift.catalogue.level.Impact;
import no.samdrift.catalogue.level.Priority;
import no.samdrift.catalogue.level.Urgency;

/** Impact against urgency: which priority a case gets. */
public class PriorityPicture extends NativeTable {
    public PriorityPicture() {
        addClassName("priority-picture");
        setCaptionText(t("level.matrix"));
        NativeTableRow head = getHead().addRow();
        head.addDataCell().setText(t("level.impactByUrgency"));
        for (Urgency urgency : Urgency.values()) head(head, "col", t("level.urgency." + urgency));
        for (Impact impact : Impact.values()) {
            NativeTableRow row = getBody().addRow();
            head(row, "row", t("level.impact." + impact));
            for (Urgency urgency : Urgency.values()) {
                Priority priority = Priority.of(impact, urgency);
                NativeTableCell cell = row.addDataCell();
                cell.setText(t("level.priority." + priority));
                cell.addClassName("priority-" + priority.name().toLowerCase(Locale.ROOT));
            }
        }
    }

    private static void head(NativeTableRow row, String scope, String text) {
        NativeTableHeaderCell cell = row.addHeaderCell();
        cell.setText(text);
        cell.getElement().setAttribute("scope", scope);
    }
}
