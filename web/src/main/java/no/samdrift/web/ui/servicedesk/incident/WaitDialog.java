package no.samdrift.web.ui.servicedesk.incident;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.servicedesk.incident.IncidentDetails;
import no.samdrift.servicedesk.incident.IncidentStatus;
import no.samdrift.servicedesk.incident.Transition;
import no.samdrift.sourcing.vendor.VendorRow;
import no.samdrift.sourcing.vendor.Vendors;
import no.samdrift.web.ui.servicedesk.work.CaseDialog;

/** Lets a case wait: for whom, what is said to them, and what it does to the clock. */
class WaitDialog extends CaseDialog<IncidentDetails> {
    private final CaseDesk desk;
    private final IncidentStatus to;
    private final TextArea comment = errors.at("comment", new TextArea());
    private final ComboBox<VendorRow> vendor = errors.at("vendorId", new ComboBox<>(t("incident.vendor")));

    WaitDialog(CaseDesk desk, IncidentDetails read, IncidentStatus to, Runnable changed) {
        super(read, () -> desk.register.details(read.number()), "case.wait." + to, changed);
        this.desk = desk;
        this.to = to;
        comment.setLabel(t("case.wait." + to + ".comment"));
        comment.setMinRows(4);
        comment.setMaxLength(10_000);
        if (to == IncidentStatus.WAITING_VENDOR) {
            vendor.setItemLabelGenerator(VendorRow::name);
            vendor.setItems(query -> desk
                    .vendors
                    .slice(
                            new Vendors.Filter(query.getFilter().orElse(null), true),
                            query.getOffset(),
                            query.getLimit())
                    .stream());
            vendor.setRequiredIndicatorVisible(true);
            fields(vendor);
        }
        Paragraph clock = new Paragraph(t("case.wait." + to + ".clock"));
        clock.addClassName("hint");
        fields(comment, clock);
    }

    @Override
    protected void work() {
        if (to == IncidentStatus.WAITING_VENDOR && vendor.isEmpty()) throw RuleBroken.at("vendorId", "required");
        if (to == IncidentStatus.WAITING_USER && comment.getValue().isBlank())
            throw RuleBroken.at("comment", "required");
        Long vendorId = vendor.isEmpty() ? null : vendor.getValue().id();
        desk.incidents.transition(read.number(), new Transition(to, comment.getValue(), vendorId, null, null, null));
    }
}
