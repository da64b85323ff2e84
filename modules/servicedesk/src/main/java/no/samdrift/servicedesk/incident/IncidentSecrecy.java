package no.samdrift.servicedesk.incident;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.audit.AuditSecrecy;
import no.samdrift.servicedesk.ServiceDeskRight;

/** The texts of a case are told to those who read cases whole, whoever answers for the audit. */
@ApplicationScoped
class IncidentSecrecy implements AuditSecrecy {
    @Override
    public String type() {
        return "incident";
    }

    @Override
    public Set<String> texts() {
        return Set.of("title", "description", "solution", "cause", "priorityReason", "text", "comment");
    }

    @Override
    public Right right() {
        return ServiceDeskRight.READ_INTERNAL;
    }
}
