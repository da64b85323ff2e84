package no.samdrift.servicedesk.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.samdrift.kernel.data.Sql;
import no.samdrift.servicedesk.clock.CaseClock;

/** Keeps the table of what is not closed, in the transaction of the change. */
@ApplicationScoped
class WorkItems {
    /** Sorts after everything that is due. */
    static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    @Inject
    Sql sql;

    /** {@code clocks} as they read now; the soonest that runs is when the case is due. */
    void keep(long caseId, IncidentStatus status, List<CaseClock> clocks) {
        if (!status.isOpen() && status != IncidentStatus.RESOLVED) {
            sql.run("delete from servicedesk_work_item where case_id = :id", Map.of("id", caseId));
            return;
        }
        Instant due = clocks.stream()
                .map(CaseClock::dueAt)
                .filter(d -> d != null)
                .min(Instant::compareTo)
                .orElse(NEVER);
        sql.run(
                "replace into servicedesk_work_item(case_id, kind, number, title, status, priority, member_id, unit_id,"
                        + " service_id, system_id, vendor_id, reporter_id, team_id, assignee_id, opened_at, updated_at, due_at)"
                        + " select id, 'INCIDENT', number, title, status, field(priority, 'CRITICAL', 'HIGH', 'MEDIUM', 'LOW'),"
                        + " member_id, unit_id, service_id, system_id, vendor_id, reporter_id, team_id, assignee_id,"
                        + " opened_at, updated_at, :due from servicedesk_incident where id = :id",
                Map.of("id", caseId, "due", due));
    }
}
