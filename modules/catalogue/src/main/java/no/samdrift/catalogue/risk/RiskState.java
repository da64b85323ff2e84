package no.samdrift.catalogue.risk;

/** Where a risk stands. */
public enum RiskState {
    OPEN,
    ACCEPTED,
    CLOSED
}
