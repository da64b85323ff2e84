package no.samdrift.servicedesk.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.samdrift.kernel.data.Sql;
import no.samdrift.servicedesk.clock.CaseClock;

/** Keeps the table of what is not ended, in the transaction of the change (R1). */
@ApplicationScoped
class WorkItems {
    /** Sorts after everything that is due. */
    static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    @Inject
    Sql sql;

    /** {@code clocks} as they read now; the soonest that runs is when the case is due. */
    void keep(CaseHead head, List<CaseClock> clocks) {
        if (head.state().phase() == CaseState.Phase.ENDED) {
            sql.run("delete from servicedesk_work_item where case_id = :id", Map.of("id", head.id()));
            return;
        }
        Map<String, Object> row = new HashMap<>();
        row.put("id", head.id());
        row.put("kind", head.kind());
        row.put("number", head.number());
        row.put("title", head.title());
        row.put("status", head.state().name());
        row.put("phase", head.state().phase());
        row.put("priority", head.priority().ordinal() + 1);
        row.put("member", head.place().memberId());
        row.put("unit", head.place().unitId());
        row.put("service", head.place().serviceId());
        row.put("system", head.place().systemId());
        row.put("vendor", head.place().vendorId());
        row.put("reporter", head.place().reporterId());
        row.put("team", head.teamId());
        row.put("assignee", head.assigneeId());
        row.put("opened", head.openedAt());
        row.put("updated", head.updatedAt());
        row.put(
                "due",
                clocks.stream()
                        .map(CaseClock::dueAt)
                        .filter(Objects::nonNull)
                        .min(Instant::compareTo)
                        .orElse(NEVER));
        sql.run("""
                replace into servicedesk_work_item(case_id, kind, number, title, status, phase, priority, member_id,
                    unit_id, service_id, system_id, vendor_id, reporter_id, team_id, assignee_id, opened_at, updated_at,
                    due_at)
                values (:id, :kind, :number, :title, :status, :phase, :priority, :member, :unit, :service, :system,
                    :vendor, :reporter, :team, :assignee, :opened, :updated, :due)""", row);
    }
}
