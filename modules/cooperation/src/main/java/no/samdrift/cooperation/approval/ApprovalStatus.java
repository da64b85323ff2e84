package no.samdrift.cooperation.approval;

/** Where an approval stands. That its last day has passed is a fact beside it. */
public enum ApprovalStatus {
    OPEN,
    APPROVED,
    REJECTED,
    /** Taken back before it was decided. */
    WITHDRAWN
}
