package no.samdrift.cooperation.approval;

/** What somebody who was asked says. */
public enum ApprovalAnswer {
    APPROVED,
    REJECTED
}
