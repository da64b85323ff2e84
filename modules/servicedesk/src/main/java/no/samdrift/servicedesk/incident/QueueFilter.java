package no.samdrift.servicedesk.incident;

import java.io.Serializable;
import java.util.Set;
import no.samdrift.catalogue.level.Priority;

/**
 * Which open cases; null or empty leaves a part out. The same record filters list, count, export and live view.
 *
 * @param text words of the title, or a number
 * @param teamIds cases of any of these teams; an empty set finds none, null leaves it out
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
        Set<Long> teamIds,
        Long assigneeId,
        Long reporterId,
        Long vendorId,
        boolean unassigned,
        Due due)
        implements Serializable {

    public enum Due {
        OVERDUE,
        SOON,
        TODAY
    }

    public static final QueueFilter ALL =
            new QueueFilter(null, null, null, null, null, null, null, null, null, null, false, null);

    /** A filter in the making, beginning with this one. */
    public Draft draft() {
        Draft d = new Draft();
        d.text = text;
        d.statuses = statuses;
        d.priority = priority;
        d.memberId = memberId;
        d.serviceId = serviceId;
        d.systemId = systemId;
        d.teamIds = teamIds;
        d.assigneeId = assigneeId;
        d.reporterId = reporterId;
        d.vendorId = vendorId;
        d.unassigned = unassigned;
        d.due = due;
        return d;
    }

    public QueueFilter withAssignee(Long id) {
        return draft().assignee(id).done();
    }

    public QueueFilter withUnassigned() {
        return draft().assignee(null).unassigned(true).done();
    }

    public QueueFilter withReporter(Long id) {
        return draft().reporter(id).done();
    }

    public QueueFilter withVendor(Long id) {
        return draft().vendor(id).done();
    }

    public QueueFilter withSystem(Long id) {
        return draft().system(id).done();
    }

    public QueueFilter withDue(Due which) {
        return draft().due(which).done();
    }

    public QueueFilter withStatuses(Set<IncidentStatus> which) {
        return draft().statuses(which).done();
    }

    /** Builds a filter part by part. */
    public static final class Draft {
        private String text;
        private Set<IncidentStatus> statuses;
        private Priority priority;
        private Long memberId;
        private Long serviceId;
        private Long systemId;
        private Set<Long> teamIds;
        private Long assigneeId;
        private Long reporterId;
        private Long vendorId;
        private boolean unassigned;
        private Due due;

        private Draft() {}

        public Draft text(String value) {
            text = value;
            return this;
        }

        public Draft statuses(Set<IncidentStatus> value) {
            statuses = value;
            return this;
        }

        public Draft priority(Priority value) {
            priority = value;
            return this;
        }

        public Draft member(Long id) {
            memberId = id;
            return this;
        }

        public Draft service(Long id) {
            serviceId = id;
            return this;
        }

        public Draft system(Long id) {
            systemId = id;
            return this;
        }

        public Draft teams(Set<Long> ids) {
            teamIds = ids;
            return this;
        }

        public Draft assignee(Long id) {
            assigneeId = id;
            return this;
        }

        public Draft reporter(Long id) {
            reporterId = id;
            return this;
        }

        public Draft vendor(Long id) {
            vendorId = id;
            return this;
        }

        public Draft unassigned(boolean value) {
            unassigned = value;
            return this;
        }

        public Draft due(Due value) {
            due = value;
            return this;
        }

        public QueueFilter done() {
            return new QueueFilter(
                    text,
                    statuses,
                    priority,
                    memberId,
                    serviceId,
                    systemId,
                    teamIds,
                    assigneeId,
                    reporterId,
                    vendorId,
                    unassigned,
                    due);
        }
    }
}
