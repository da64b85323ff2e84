package no.samdrift.governance.decision;

/** Whether what was decided has been carried out. That it is late is a fact beside it. */
public enum DecisionStatus {
    OPEN,
    DONE,
    LAPSED
}
