package no.samdrift.web.ui.servicedesk.incident;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.textfield.TextArea;
import no.samdrift.servicedesk.incident.AnswerAsVendor;
import no.samdrift.servicedesk.incident.IncidentDetails;
import no.samdrift.servicedesk.incident.VendorAnswer;
import no.samdrift.web.ui.servicedesk.work.CaseDialog;

/** A vendor hands the case back, and says why. */
class VendorDialog extends CaseDialog<IncidentDetails> {
    private final CaseDesk desk;
    private final VendorAnswer answer;
    private final TextArea text = errors.at("text", new TextArea());

    VendorDialog(CaseDesk desk, IncidentDetails read, VendorAnswer answer, Runnable changed) {
        super(read, () -> desk.register.details(read.number()), "case.vendor." + answer, changed);
        this.desk = desk;
        this.answer = answer;
        text.setLabel(t("case.vendor." + answer + ".text"));
        text.setMinRows(4);
        text.setMaxLength(10_000);
        fields(text);
    }

    @Override
    protected void work() {
        desk.vendors.answer(read.number(), new AnswerAsVendor(answer, text.getValue()));
    }
}
