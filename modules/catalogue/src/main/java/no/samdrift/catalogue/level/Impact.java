package no.samdrift.catalogue.level;

/** How much of the business is touched. */
public enum Impact {
    HIGH,
    MEDIUM,
    LOW
}
