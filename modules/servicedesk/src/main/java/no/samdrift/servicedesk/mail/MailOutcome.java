package no.samdrift.servicedesk.mail;

/** What became of a mail. */
public enum MailOutcome {
    CASE,
    ENTRY,
    QUARANTINE,
    /** Of a stranger, where the mailbox takes none. */
    REFUSED,
    DISCARDED
}
