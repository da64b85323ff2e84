package no.samdrift.catalogue.system;

import java.util.List;
import no.samdrift.kernel.data.Ref;
import no.samdrift.kernel.data.Versioned;

/** A system with the services it supports. */
public record SystemDetails(SystemRow system, List<Ref> services) implements Versioned {
    @Override
    public int version() {
        return system.version();
    }

    /** What a form starts from. */
    public SystemFacts facts() {
        return new SystemFacts(
                system.memberId(),
                system.unitId(),
                system.code(),
                system.name(),
                system.product(),
                system.vendorId(),
                system.ownerId(),
                system.administratorId(),
                system.criticality(),
                system.lifecycle(),
                system.inUseFrom(),
                system.phaseOutFrom(),
                system.retiredOn(),
                system.hosting(),
                system.layer(),
                system.yearlyCost(),
                system.description(),
                services.stream().map(Ref::code).toList(),
                system.own());
    }
}
