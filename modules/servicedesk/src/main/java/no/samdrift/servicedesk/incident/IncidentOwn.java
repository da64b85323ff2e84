package no.samdrift.servicedesk.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import no.samdrift.kernel.audit.Audit;
import no.samdrift.kernel.own.OwnFields;
import no.samdrift.kernel.own.OwnKind;
import no.samdrift.kernel.own.OwnValues;
import no.samdrift.kernel.own.OwnWriting;
import no.samdrift.servicedesk.ServiceDeskRight;

/** What stands in the own fields of an incident, written with it. Asked for of whoever registers or corrects one. */
@ApplicationScoped
class IncidentOwn {
    @Produces
    static final OwnKind OWN = new OwnKind(IncidentKind.KIND, ServiceDeskRight.READ_INCIDENTS);

    @Inject
    OwnFields fields;

    @Inject
    OwnWriting writing;

    @Inject
    Audit audit;

    void begun(Incident incident, OwnValues said) {
        tell(incident, writing.write(IncidentKind.KIND, incident.id(), null, said));
    }

    void change(Incident incident, OwnValues said) {
        OwnValues known = fields.of(IncidentKind.KIND, incident.id());
        tell(incident, writing.write(IncidentKind.KIND, incident.id(), known, said));
    }

    private void tell(Incident incident, OwnWriting.Told told) {
        audit.changed(
                "incident.own", IncidentKind.KIND, incident.id(), incident.memberId(), told.before(), told.after());
    }
}
