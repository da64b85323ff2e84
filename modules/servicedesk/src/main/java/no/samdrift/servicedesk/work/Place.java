package no.samdrift.servicedesk.work;

import no.samdrift.kernel.access.Target;

/** Where a case stands in the co-operation; {@code memberId} is null where it concerns all members. */
public record Place(Long memberId, Long unitId, long serviceId, Long systemId, Long vendorId, Long reporterId) {
    public Target target() {
        return new Target(memberId, unitId, systemId, vendorId, reporterId);
    }
}
