package no.samdrift.servicedesk.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.access.Visibility;
import no.samdrift.kernel.audit.AuditSecrecy;
import no.samdrift.kernel.search.SearchSource;
import no.samdrift.servicedesk.ServiceDeskRight;
import no.samdrift.servicedesk.work.CaseDocuments;
import no.samdrift.servicedesk.work.CaseKind;
import no.samdrift.servicedesk.work.CaseState;
import no.samdrift.servicedesk.work.Restrictions;
import no.samdrift.servicedesk.work.Timeline;

/** Incidents as desk, search and audit know them. */
@ApplicationScoped
class IncidentKind implements CaseKind<Incident>, AuditSecrecy {
    static final String KIND = "incident";
    private static final String TABLE = "servicedesk_incident";

    /** Number, title, description, solution, and what was said. */
    @Inject
    Restrictions restrictions;

    @Produces
    static final SearchSource SEARCH = Timeline.searched(KIND, ServiceDeskRight.READ_INCIDENTS, """
            x.id, x.number as `key`, x.title, m.name as hint,
            concat_ws(' ', left(x.description, 4000), left(x.solution, 2000)) as text,
            x.member_id, x.unit_id, x.system_id, x.vendor_id, x.reporter_id as person_id,
            if(x.status in ('CLOSED', 'CANCELLED', 'RESOLVED'), 0, 1) as `rank`
            from servicedesk_incident x join cooperation_member m on m.id = x.member_id where true""");

    @Produces
    static final SearchSource DOCUMENTS = documents(false);

    @Produces
    static final SearchSource INTERNAL_DOCUMENTS = documents(true);

    private static SearchSource documents(boolean internal) {
        return CaseDocuments.found(KIND, internal, ServiceDeskRight.READ_INCIDENTS, TABLE, Visibility.Columns.of("t"));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String prefix() {
        return "INC";
    }

    @Override
    public Class<Incident> type() {
        return Incident.class;
    }

    @Override
    public String table() {
        return TABLE;
    }

    @Override
    public Right read() {
        return ServiceDeskRight.READ_INCIDENTS;
    }

    @Override
    public Right work() {
        return ServiceDeskRight.WORK_INCIDENTS;
    }

    @Override
    public Right reply() {
        return ServiceDeskRight.REPLY;
    }

    @Override
    public List<CaseState> states() {
        return List.of(IncidentStatus.values());
    }

    @Override
    public List<String> written() {
        return List.of("title", "description", "priority_reason", "cause", "solution");
    }

    @Override
    public boolean isPromised() {
        return true;
    }

    @Override
    public String subject() {
        return KIND;
    }

    /** The texts of a case are told to those who read cases whole, whoever answers for the audit. */
    @Override
    public Set<String> texts() {
        return Set.of("title", "description", "solution", "cause", "priorityReason", "text", "comment", "own");
    }

    @Override
    public Right right() {
        return ServiceDeskRight.READ_INTERNAL;
    }

    @Override
    public Set<String> closed(Set<String> keys) {
        return restrictions.hiding(TABLE, "x.id", keys);
    }
}
