package no.samdrift.servicedesk.report;

import java.time.Instant;
import no.samdrift.catalogue.level.Priority;

/** What a line of the report covers; null is all. {@code to} is not included. */
public record Cell(Instant from, Instant to, Long memberId, Long serviceId, Long systemId, Priority priority) {
    Cell of(Instant from, Instant to) {
        return new Cell(from, to, memberId, serviceId, systemId, priority);
    }

    Cell ofMember(Long id) {
        return new Cell(from, to, id, serviceId, systemId, priority);
    }

    Cell ofService(Long id) {
        return new Cell(from, to, memberId, id, systemId, priority);
    }

    Cell ofSystem(Long id) {
        return new Cell(from, to, memberId, serviceId, id, priority);
    }

    Cell of(Priority priority) {
        return new Cell(from, to, memberId, serviceId, systemId, priority);
    }
}
