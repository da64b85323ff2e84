package no.samdrift.servicedesk.monitoring;

/** What is looked for in a body. Pointers are JSON pointers (RFC 6901); of several, with spaces between, the first that finds counts. */
public enum AlertField {
    /** Pointer to the list of alerts; empty where the body itself is one. The other pointers begin at each alert. */
    ALERTS,
    /** Pointer to what tells an alert from another, and is the same each time it comes. */
    KEY,
    /** Pointer to what tells one time it stands from the next; may be left out. */
    EVENT,
    /** Pointer to its state; left out, every body is an alert that stands. */
    STATE,
    /** Values of the state, with spaces between, for an alert that stands. */
    FIRING,
    /** Values for news of one that stands. */
    UPDATED,
    /** Values for one that ended. */
    RESOLVED,
    TITLE,
    TEXT,
    SEVERITY,
    /** Pointers to what names the machine; all that find count. */
    MACHINE
}
