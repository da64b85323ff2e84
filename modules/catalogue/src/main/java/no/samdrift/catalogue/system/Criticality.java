package no.samdrift.catalogue.system;

/** How much depends on a system; decided per system, from a risk analysis. */
public enum Criticality {
    LIFE_AND_HEALTH,
    BUSINESS_CRITICAL,
    IMPORTANT,
    ORDINARY;

    /** 1 is the most critical, 4 the least. */
    public int level() {
        return ordinal() + 1;
    }
}
