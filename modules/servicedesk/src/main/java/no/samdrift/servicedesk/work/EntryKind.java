package no.samdrift.servicedesk.work;

/** What stands in a case's timeline. */
public enum EntryKind {
    /** Said openly, to or by the user or the vendor. */
    REPLY,
    /** Internal to the operation. */
    NOTE,
    /** Something changed; {@code code} says what. */
    CHANGE,
    /** A clock passed a threshold. */
    ALARM
}
