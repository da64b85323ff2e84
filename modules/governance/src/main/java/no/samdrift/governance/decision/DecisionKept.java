package no.samdrift.governance.decision;

import java.time.LocalDate;

/** What follows from the facts. */
record DecisionKept(String decidedOn, String closedNote, LocalDate closedOn) {
    static DecisionKept of(DecisionFacts facts, LocalDate closedOn) {
        return new DecisionKept(
                orEmpty(facts.decidedOn()),
                facts.status() == DecisionStatus.OPEN ? null : facts.closedNote(),
                closedOn);
    }

    /** As it is stored: what is not known at all sorts last. */
    static String orEmpty(String day) {
        return day == null ? "" : day;
    }
}
