package no.samdrift.catalogue.system;

/** What a system in use ought to have and lacks. */
public enum Gap {
    OWNER,
    VENDOR,
    AGREEMENT
}
