package no.samdrift.sourcing.agreement;

/** Where an agreement stands on a day; follows from its terms. */
public enum AgreementStatus {
    FUTURE,
    IN_FORCE,
    NOTICE_GIVEN,
    ENDED
}
