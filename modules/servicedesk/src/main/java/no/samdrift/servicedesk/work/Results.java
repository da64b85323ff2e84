package no.samdrift.servicedesk.work;

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

    void keep(CaseKind<?> kind, long caseId) {
        sql.run(
                "update " + kind.table() + " i set response_broken = (select max(c.state = 'BREACHED')" + CLOCKS
                        + " and c.metric = 'RESPONSE'), resolution_broken = (select max(c.state = 'BREACHED')" + CLOCKS
                        + " and c.metric = 'RESOLUTION'), service_s = (select sum(c.consumed_s)" + CLOCKS
                        + " and c.metric = 'RESOLUTION') where i.id = :id",
                Map.of("id", caseId));
    }

    void forget(CaseKind<?> kind, long caseId) {
        sql.run(
                "update " + kind.table() + " set response_broken = null, resolution_broken = null, service_s = null"
                        + " where id = :id",
                Map.of("id", caseId));
    }
}
