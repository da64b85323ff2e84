package no.samdrift.servicedesk.mail;

/** A mail that is none; its message says what is wrong with it, for people who know mail. */
final class UnreadableMail extends Exception {
    UnreadableMail(String what) {
        super(what);
    }
}
