package no.samdrift.servicedesk.incident;

/** What a vendor says of a case that waits for it. */
public enum VendorAnswer {
    /** It has begun; the case goes on waiting for it. */
    ACCEPTED,
    /** What was its own to do is done. */
    SOLVED,
    /** It cannot go on without something from the operation. */
    NEEDS_MORE,
    /** It is not its own to do. */
    REFUSED
}
