package no.samdrift.servicedesk.incident;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import no.samdrift.kernel.search.SearchSource;
import no.samdrift.servicedesk.ServiceDeskRight;

/** Incidents as the search knows them: number, title, description, solution. Notes stay out: not all may read them. */
@Dependent
class IncidentSearch {
    @Produces
    static final SearchSource SOURCE = new SearchSource("incident", ServiceDeskRight.READ_INCIDENTS, false, """
            x.id, x.number as `key`, x.title, m.name as hint,
            concat_ws(' ', left(x.description, 4000), left(x.solution, 2000)) as text,
            x.member_id, x.unit_id, x.system_id, x.vendor_id, x.reporter_id as person_id,
            if(x.status in ('CLOSED', 'CANCELLED', 'RESOLVED'), 0, 1) as `rank`
            from servicedesk_incident x join cooperation_member m on m.id = x.member_id where true""");
}
