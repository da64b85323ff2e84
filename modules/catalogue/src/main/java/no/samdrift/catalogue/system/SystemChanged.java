package no.samdrift.catalogue.system;

/** A system was registered or changed; vendors are null where it has none, or had none before. */
public record SystemChanged(long systemId, Long vendorBefore, Long vendor) {}
