package no.samdrift.servicedesk.work;

import java.io.Serializable;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samdrift.catalogue.level.Priority;

/**
 * Which open cases; null or empty leaves a part out. The same record filters list, count, export and live view.
 *
 * @param text words of the title, or a number
 * @param kinds of practice
 * @param open only what is not solved
 * @param statuses names of states, of whichever practice
 * @param teamIds cases of any of these teams; an empty set finds none, null leaves it out
 * @param unassigned nobody has it
 * @param due OVERDUE, SOON (within two hours) or TODAY
 */
public record QueueFilter(
        String text,
        Set<String> kinds,
        boolean open,
        Set<String> statuses,
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
            new QueueFilter(null, null, false, null, null, null, null, null, null, null, null, null, false, null);

    /** A filter in the making, beginning with this one. */
    public Draft draft() {
        Draft d = new Draft();
        d.text = text;
        d.kinds = kinds;
        d.open = open;
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

    public QueueFilter withReporter(Long id) {
        return draft().reporter(id).done();
    }

    public QueueFilter withStatuses(CaseState... which) {
        return draft().statuses(Stream.of(which).map(CaseState::name).collect(Collectors.toSet()))
                .done();
    }

    public QueueFilter onlyOpen() {
        return draft().open(true).done();
    }

    /** Cases of one practice. */
    public static QueueFilter ofKind(String kind) {
        return ALL.draft().kinds(Set.of(kind)).done();
    }

    /** Builds a filter part by part. */
    public static final class Draft {
        private String text;
        private Set<String> kinds;
        private boolean open;
        private Set<String> statuses;
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

        public Draft kinds(Set<String> value) {
            kinds = value;
            return this;
        }

        public Draft open(boolean value) {
            open = value;
            return this;
        }

        public Draft statuses(Set<String> value) {
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
                    kinds,
                    open,
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
