package no.samdrift.catalogue.level;

/** The order of work, from impact and urgency. */
public enum Priority {
    CRITICAL,
    HIGH,
    MEDIUM,
    LOW;

    /**
     * The customary matrix: both high is critical, one high and one medium is high; two steps apart or both medium is
     * medium, what remains is low.
     */
    public static Priority of(Impact impact, Urgency urgency) {
        return switch (impact.ordinal() + urgency.ordinal()) {
            case 0 -> CRITICAL;
            case 1 -> HIGH;
            case 2 -> MEDIUM;
            default -> LOW;
        };
    }
}
