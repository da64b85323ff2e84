package no.samdrift.cooperation.approval;

/** An approval was decided or taken back, in this transaction; the floor that keeps the thing may act, or refuse. */
public record ApprovalClosed(long id, String kind, long thingId, String about, ApprovalStatus status) {}
