package no.samdrift.servicedesk.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Role;
import no.samdrift.kernel.refusal.NotAllowed;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.servicedesk.ServiceDeskRight;
import no.samdrift.servicedesk.work.CaseWork;
import no.samdrift.servicedesk.work.EntryKind;
import no.samdrift.servicedesk.work.Timeline;

/** What vendors do with the cases that wait for them (R5). */
@ApplicationScoped
@Transactional
public class VendorDesk {
    @Inject
    IncidentKind kind;

    @Inject
    CaseWork work;

    @Inject
    Timeline timeline;

    @Inject
    CurrentCaller current;

    /** Everything but "accepted" hands the case back to the operation. */
    public void answer(String number, @Valid AnswerAsVendor answer) {
        Incident incident = work.hold(kind, number, ServiceDeskRight.REPLY);
        if (!current.get().has(Role.VENDOR)) throw new NotAllowed(ServiceDeskRight.REPLY);
        if (incident.status() != IncidentStatus.WAITING_VENDOR) throw new RuleBroken("notWaitingForVendor");
        boolean accepted = answer.answer() == VendorAnswer.ACCEPTED;
        if (!accepted && !answer.isSaid()) throw RuleBroken.at("text", "required");
        timeline.changed(incident.id(), "VENDOR", true, null, answer.answer());
        if (answer.isSaid())
            work.say("vendorAnswer", incident, EntryKind.REPLY, answer.text().strip());
        work.change("vendorAnswer", incident, accepted ? same -> {} : Incidents::answered);
    }
}
