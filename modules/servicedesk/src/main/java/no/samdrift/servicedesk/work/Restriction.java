package no.samdrift.servicedesk.work;

/** Why a case is for some alone. */
public enum Restriction {
    /** It tells how somebody gets in, or what was got at. */
    SECURITY,
    /** It is about somebody as an employee. */
    PERSONNEL
}
