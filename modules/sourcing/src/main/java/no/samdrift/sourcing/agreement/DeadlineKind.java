package no.samdrift.sourcing.agreement;

/** What must have been done by the day. */
public enum DeadlineKind {
    /** Start the new competition, or there is nobody to take over. */
    RETENDER,
    /** Tell the vendor that the option is used, or it is gone. */
    OPTION,
    /** Give notice, or the agreement renews itself. */
    NOTICE,
    /** The framework may not be used any longer. */
    FRAMEWORK_MAX,
    /** The last day of the agreement. */
    END
}
