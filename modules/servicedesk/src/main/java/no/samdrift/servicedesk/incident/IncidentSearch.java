package no.samdrift.servicedesk.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.search.SearchDocument;
import no.samdrift.kernel.search.SearchSource;
import no.samdrift.servicedesk.ServiceDeskRight;

/** Incidents as the search knows them: number, title, description, solution. Notes stay out: not all may read them. */
@ApplicationScoped
class IncidentSearch implements SearchSource {
    private static final String DOCUMENT =
            "select 'incident' as kind, i.id, i.number as `key`, i.title, m.name as hint,"
                    + " concat_ws(' ', left(i.description, 4000), left(i.solution, 2000)) as text, i.member_id, i.unit_id,"
                    + " i.system_id, i.vendor_id, i.reporter_id as person_id,"
                    + " if(i.status in ('CLOSED', 'CANCELLED', 'RESOLVED'), 0, 1) as `rank`"
                    + " from servicedesk_incident i join cooperation_member m on m.id = i.member_id";

    @Inject
    private Sql sql;

    @Override
    public String kind() {
        return "incident";
    }

    @Override
    public Right right() {
        return ServiceDeskRight.READ_INCIDENTS;
    }

    @Override
    public List<SearchDocument> load(Collection<Long> ids) {
        return sql.list(
                SearchDocument.class,
                DOCUMENT + " where i.id in ("
                        + ids.stream().map(String::valueOf).collect(Collectors.joining(",")) + ")");
    }

    @Override
    public List<SearchDocument> after(long id, int limit) {
        return sql.list(
                SearchDocument.class, DOCUMENT + " where i.id > :id order by i.id limit " + limit, Map.of("id", id));
    }
}
