package no.samdrift.catalogue.level;

/** How soon it hurts. */
public enum Urgency {
    HIGH,
    MEDIUM,
    LOW
}
