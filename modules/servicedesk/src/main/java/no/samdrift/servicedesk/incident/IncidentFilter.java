package no.samdrift.servicedesk.incident;

import java.time.Instant;
import no.samdrift.catalogue.level.Priority;
import no.samdrift.kernel.register.Where;

/**
 * Which incidents, open and closed: each part narrows, null leaves it out, and the end of every span of time is not included.
 *
 * @param which over {@code servicedesk_incident i}
 */
public record IncidentFilter(Where which) {
    private static final String OPEN =
            "('NEW','IN_PROGRESS','WAITING_USER','WAITING_VENDOR','WAITING_CHANGE','WAITING_PROBLEM')";

    public static final IncidentFilter ALL = new IncidentFilter(Where.anything());

    public IncidentFilter status(IncidentStatus status) {
        return and("i.status = ?", status);
    }

    public IncidentFilter open(Boolean open) {
        return open == null ? this : and("i.status " + (open ? "in " : "not in ") + OPEN);
    }

    public IncidentFilter of(Long member, Long service, Long system, Priority priority) {
        return and("i.member_id = ?", member)
                .and("i.service_id = ?", service)
                .and("i.system_id = ?", system)
                .and("i.priority = ?", priority);
    }

    public IncidentFilter opened(Instant from, Instant to) {
        return and("i.opened_at >= ?", from).and("i.opened_at < ?", to);
    }

    public IncidentFilter resolved(Instant from, Instant to) {
        return and("i.resolved_at >= ?", from).and("i.resolved_at < ?", to);
    }

    public IncidentFilter closed(Instant from, Instant to) {
        return and("i.closed_at >= ?", from).and("i.closed_at < ?", to);
    }

    /** Whether the agreed response was kept: some clock, and none of them broken. */
    public IncidentFilter responseKept(Boolean kept) {
        return and("i.response_broken <> ?", kept);
    }

    public IncidentFilter resolutionKept(Boolean kept) {
        return and("i.resolution_broken <> ?", kept);
    }

    /** What another system found of an imported case. */
    public IncidentFilter sourceKept(Boolean kept) {
        return and("i.source_made_sla = ?", kept);
    }

    public IncidentFilter reassigned(boolean only) {
        return only ? and("i.reassignment_count > 0") : this;
    }

    public IncidentFilter reopened(boolean only) {
        return only ? and("i.reopen_count > 0") : this;
    }

    /** Was work at that moment: opened before, neither solved nor cancelled before. */
    public IncidentFilter openAt(Instant moment) {
        return and("i.opened_at < ? and (i.ended_at is null or i.ended_at >= ?)", moment, moment);
    }

    /** Those that come after it, newest first. */
    IncidentFilter before(Long id) {
        return and("i.id < ?", id);
    }

    private IncidentFilter and(String condition, Object... wanted) {
        return new IncidentFilter(which.ifGiven(condition, wanted));
    }
}
