package no.samdrift.servicedesk.incident;

import java.time.Instant;
import no.samdrift.catalogue.level.Priority;

/**
 * Which incidents, open and closed; null leaves a part out, and the end of every span of time is not included.
 *
 * @param from and {@code to} of opening
 * @param responseKept whether the agreed response was kept: some clock, and none of them broken
 * @param resolutionKept the same of the solution
 * @param sourceKept what another system found of an imported case
 * @param openAt was work at that moment: opened before, neither solved nor cancelled before
 */
public record IncidentFilter(
        IncidentStatus status,
        Boolean open,
        Long memberId,
        Long serviceId,
        Long systemId,
        Priority priority,
        Instant from,
        Instant to,
        Instant resolvedFrom,
        Instant resolvedTo,
        Instant closedFrom,
        Instant closedTo,
        Boolean responseKept,
        Boolean resolutionKept,
        Boolean sourceKept,
        boolean reassigned,
        boolean reopened,
        Instant openAt) {
    public static final IncidentFilter ALL = new Draft().done();

    /** A filter in the making, beginning with this one. */
    public Draft draft() {
        Draft d = new Draft();
        d.status = status;
        d.open = open;
        d.memberId = memberId;
        d.serviceId = serviceId;
        d.systemId = systemId;
        d.priority = priority;
        d.from = from;
        d.to = to;
        d.resolvedFrom = resolvedFrom;
        d.resolvedTo = resolvedTo;
        d.closedFrom = closedFrom;
        d.closedTo = closedTo;
        d.responseKept = responseKept;
        d.resolutionKept = resolutionKept;
        d.sourceKept = sourceKept;
        d.reassigned = reassigned;
        d.reopened = reopened;
        d.openAt = openAt;
        return d;
    }

    /** Builds a filter part by part. */
    public static final class Draft {
        private IncidentStatus status;
        private Boolean open;
        private Long memberId;
        private Long serviceId;
        private Long systemId;
        private Priority priority;
        private Instant from;
        private Instant to;
        private Instant resolvedFrom;
        private Instant resolvedTo;
        private Instant closedFrom;
        private Instant closedTo;
        private Boolean responseKept;
        private Boolean resolutionKept;
        private Boolean sourceKept;
        private boolean reassigned;
        private boolean reopened;
        private Instant openAt;

        private Draft() {}

        public Draft status(IncidentStatus value) {
            status = value;
            return this;
        }

        public Draft open(Boolean value) {
            open = value;
            return this;
        }

        public Draft of(Long member, Long service, Long system, Priority level) {
            memberId = member;
            serviceId = service;
            systemId = system;
            priority = level;
            return this;
        }

        public Draft opened(Instant since, Instant before) {
            from = since;
            to = before;
            return this;
        }

        public Draft resolved(Instant since, Instant before) {
            resolvedFrom = since;
            resolvedTo = before;
            return this;
        }

        public Draft closed(Instant since, Instant before) {
            closedFrom = since;
            closedTo = before;
            return this;
        }

        public Draft responseKept(Boolean value) {
            responseKept = value;
            return this;
        }

        public Draft resolutionKept(Boolean value) {
            resolutionKept = value;
            return this;
        }

        public Draft sourceKept(Boolean value) {
            sourceKept = value;
            return this;
        }

        public Draft reassigned(boolean value) {
            reassigned = value;
            return this;
        }

        public Draft reopened(boolean value) {
            reopened = value;
            return this;
        }

        public Draft openAt(Instant moment) {
            openAt = moment;
            return this;
        }

        public IncidentFilter done() {
            return new IncidentFilter(
                    status,
                    open,
                    memberId,
                    serviceId,
                    systemId,
                    priority,
                    from,
                    to,
                    resolvedFrom,
                    resolvedTo,
                    closedFrom,
                    closedTo,
                    responseKept,
                    resolutionKept,
                    sourceKept,
                    reassigned,
                    reopened,
                    openAt);
        }
    }
}
