package no.samdrift.servicedesk.incident;

import java.util.Set;
import no.samdrift.catalogue.level.Priority;

/**
 * Which open cases; null or empty leaves a part out. The same record filters list, count, export and live view.
 *
 * @param text words of the title, or a number
 * @param unassigned nobody has it
 * @param due OVERDUE, SOON (within two hours) or TODAY
 */
public record QueueFilter(
        String text,
        Set<IncidentStatus> statuses,
        Priority priority,
        Long memberId,
        Long serviceId,
        Long systemId,
        Long teamId,
        Long assigneeId,
        Long reporterId,
        Long vendorId,
        boolean unassigned,
        Due due) {

    public enum Due {
        OVERDUE,
        SOON,
        TODAY
    }

    public static final QueueFilter ALL =
            new QueueFilter(null, null, null, null, null, null, null, null, null, null, false, null);

    public QueueFilter withAssignee(Long assigneeId) {
        return new QueueFilter(
                text,
                statuses,
                priority,
                memberId,
                serviceId,
                systemId,
                teamId,
                assigneeId,
                reporterId,
                vendorId,
                false,
                due);
    }

    public QueueFilter withUnassigned() {
        return new QueueFilter(
                text, statuses, priority, memberId, serviceId, systemId, teamId, null, reporterId, vendorId, true, due);
    }

    public QueueFilter withReporter(Long reporterId) {
        return new QueueFilter(
                text,
                statuses,
                priority,
                memberId,
                serviceId,
                systemId,
                teamId,
                assigneeId,
                reporterId,
                vendorId,
                unassigned,
                due);
    }

    public QueueFilter withVendor(Long vendorId) {
        return new QueueFilter(
                text,
                statuses,
                priority,
                memberId,
                serviceId,
                systemId,
                teamId,
                assigneeId,
                reporterId,
                vendorId,
                unassigned,
                due);
    }

    public QueueFilter withSystem(Long systemId) {
        return new QueueFilter(
                text,
                statuses,
                priority,
                memberId,
                serviceId,
                systemId,
                teamId,
                assigneeId,
                reporterId,
                vendorId,
                unassigned,
                due);
    }

    public QueueFilter withDue(Due due) {
        return new QueueFilter(
                text,
                statuses,
                priority,
                memberId,
                serviceId,
                systemId,
                teamId,
                assigneeId,
                reporterId,
                vendorId,
                unassigned,
                due);
    }

    public QueueFilter withStatuses(Set<IncidentStatus> statuses) {
        return new QueueFilter(
                text,
                statuses,
                priority,
                memberId,
                serviceId,
                systemId,
                teamId,
                assigneeId,
                reporterId,
                vendorId,
                unassigned,
                due);
    }
}
