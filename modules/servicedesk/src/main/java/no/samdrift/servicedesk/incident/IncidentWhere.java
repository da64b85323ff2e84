package no.samdrift.servicedesk.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Visibility;
import no.samdrift.servicedesk.ServiceDeskRight;

/** The filter of the register as SQL over {@code servicedesk_incident i}, within what the caller may see. */
@ApplicationScoped
class IncidentWhere {
    private static final String OPEN =
            "('NEW','IN_PROGRESS','WAITING_USER','WAITING_VENDOR','WAITING_CHANGE','WAITING_PROBLEM')";

    @Inject
    CurrentCaller current;

    /** What the caller may see. */
    String visible() {
        return current.get().visible(ServiceDeskRight.READ_INCIDENTS).where(Visibility.Columns.of("i"));
    }

    String of(IncidentFilter f) {
        StringBuilder where = new StringBuilder(" where ").append(visible());
        and(where, f.status(), "i.status = :status");
        if (f.open() != null) and(where, true, "i.status " + (f.open() ? "in " : "not in ") + OPEN);
        and(where, f.memberId(), "i.member_id = :member");
        and(where, f.serviceId(), "i.service_id = :service");
        and(where, f.systemId(), "i.system_id = :system");
        and(where, f.priority(), "i.priority = :priority");
        span(where, "i.opened_at", f.from(), "from", f.to(), "to");
        span(where, "i.resolved_at", f.resolvedFrom(), "resolvedFrom", f.resolvedTo(), "resolvedTo");
        span(where, "i.closed_at", f.closedFrom(), "closedFrom", f.closedTo(), "closedTo");
        and(where, f.responseKept(), "i.response_broken <> :responseKept");
        and(where, f.resolutionKept(), "i.resolution_broken <> :resolutionKept");
        and(where, f.sourceKept(), "i.source_made_sla = :sourceKept");
        if (f.reassigned()) and(where, true, "i.reassignment_count > 0");
        if (f.reopened()) and(where, true, "i.reopen_count > 0");
        and(where, f.openAt(), "i.opened_at < :openAt and (i.ended_at is null or i.ended_at >= :openAt)");
        return where.toString();
    }

    private static void and(StringBuilder where, Object asked, String condition) {
        if (asked != null) where.append(" and ").append(condition);
    }

    private static void span(
            StringBuilder where, String column, Instant from, String fromName, Instant to, String toName) {
        and(where, from, column + " >= :" + fromName);
        and(where, to, column + " < :" + toName);
    }

    static Map<String, Object> values(IncidentFilter f) {
        Map<String, Object> values = new HashMap<>();
        values.put("status", f.status());
        values.put("member", f.memberId());
        values.put("service", f.serviceId());
        values.put("system", f.systemId());
        values.put("priority", f.priority());
        values.put("from", f.from());
        values.put("to", f.to());
        values.put("resolvedFrom", f.resolvedFrom());
        values.put("resolvedTo", f.resolvedTo());
        values.put("closedFrom", f.closedFrom());
        values.put("closedTo", f.closedTo());
        values.put("responseKept", f.responseKept());
        values.put("resolutionKept", f.resolutionKept());
        values.put("sourceKept", f.sourceKept());
        values.put("openAt", f.openAt());
        return values;
    }
}
