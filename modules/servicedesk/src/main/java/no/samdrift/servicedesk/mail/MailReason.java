package no.samdrift.servicedesk.mail;

/** Why a mail waits. */
public enum MailReason {
    /** Broken, or without a sender. */
    UNREADABLE,
    TOO_LARGE,
    /** Nobody of the house has the address. */
    STRANGER,
    BOUNCE,
    AUTOMATIC,
    LIST,
    /** It came from an address of the house itself. */
    OWN_ADDRESS,
    /** Our mail server says that the sender's domain disowns it (DMARC, RFC 7489). */
    FORGED,
    /** More within an hour than one sender may. */
    TOO_MANY,
    /** It names a case that the sender does not see, or that there is not. */
    OTHER_CASE,
    /** A rule of the house says no; the detail says which. */
    REFUSED,
    /** Nobody foresaw it; the server's log says more. */
    FAILED
}
