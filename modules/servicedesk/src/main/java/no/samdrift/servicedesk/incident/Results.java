package no.samdrift.servicedesk.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import no.samdrift.kernel.data.Sql;

/** Keeps what the clocks of a solved case came to beside the case, for reports. A case that is work has no result. */
@ApplicationScoped
class Results {
    private static final String CLOCKS =
            " from servicedesk_clock c where c.case_id = i.id and c.state not in ('CANCELLED', 'UNAFFECTED')";

    @Inject
    Sql sql;

    void keep(long caseId) {
        sql.run(
                "update servicedesk_incident i set response_broken = (select max(c.state = 'BREACHED')" + CLOCKS
                        + " and c.metric = 'RESPONSE'), resolution_broken = (select max(c.state = 'BREACHED')" + CLOCKS
                        + " and c.metric = 'RESOLUTION'), service_s = (select sum(c.consumed_s)" + CLOCKS
                        + " and c.metric = 'RESOLUTION') where i.id = :id",
                Map.of("id", caseId));
    }

    void forget(long caseId) {
        sql.run(
                "update servicedesk_incident set response_broken = null, resolution_broken = null, service_s = null"
                        + " where id = :id",
                Map.of("id", caseId));
    }
}
