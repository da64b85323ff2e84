package no.samdrift.web.ui.servicedesk.incident;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.servicedesk.incident.IncidentDetails;
import no.samdrift.servicedesk.incident.IncidentStatus;
import no.samdrift.servicedesk.incident.Transition;
import no.samdrift.web.ui.part.RefField;
import no.samdrift.web.ui.servicedesk.work.CaseDialog;

/** Lets a case wait: for whom, what is said to them, and what it does to the clock. */
class WaitDialog extends CaseDialog<IncidentDetails> {
    private final CaseDesk desk;
    private final IncidentStatus to;
    private final TextArea comment = errors.at("comment", new TextArea());
    private final RefField vendor;

    WaitDialog(CaseDesk desk, IncidentDetails read, IncidentStatus to, Runnable changed) {
        super(read, () -> desk.register.details(read.number()), "case.wait." + to, changed);
        this.desk = desk;
        this.to = to;
        comment.setLabel(t("case.wait." + to + ".comment"));
        comment.setMinRows(4);
        comment.setMaxLength(10_000);
        vendor = errors.at(
                "vendorId", desk.pickers.one("vendor", t("incident.vendor")).required());
        if (to == IncidentStatus.WAITING_VENDOR) fields(vendor);
        Paragraph clock = new Paragraph(t("case.wait." + to + ".clock"));
        clock.addClassName("hint");
        fields(comment, clock);
    }

    @Override
    protected void work() {
        if (to == IncidentStatus.WAITING_VENDOR && vendor.isEmpty()) throw RuleBroken.at("vendorId", "required");
        if (to == IncidentStatus.WAITING_USER && comment.getValue().isBlank())
            throw RuleBroken.at("comment", "required");
        desk.incidents.transition(read.number(), new Transition(to, comment.getValue(), vendor.id(), null, null, null));
    }
}
