package no.samdrift.catalogue.system;

/** Where a system stands in its life. */
public enum Lifecycle {
    PLANNED,
    IN_USE,
    PHASE_OUT,
    RETIRED
}
