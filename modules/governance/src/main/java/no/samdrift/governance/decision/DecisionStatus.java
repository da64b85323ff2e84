package no.samdrift.governance.decision;

/** Whether what was decided has been carried out. That it is late is a fact beside it. */
public enum DecisionStatus {
    /** Put forward; whether it was adopted is not known. */
    PROPOSED,
    OPEN,
    DONE,
    LAPSED;

    /** Decided by its body, and not lapsed since. */
    boolean isAdopted() {
        return this == OPEN || this == DONE;
    }

    boolean isClosed() {
        return this == DONE || this == LAPSED;
    }
}
