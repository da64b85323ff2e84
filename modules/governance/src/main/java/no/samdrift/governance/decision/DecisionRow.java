package no.samdrift.governance.decision;

import java.time.LocalDate;

/** A decision as lists show it; {@code overdue} where it is open past its day. */
public record DecisionRow(
        long id,
        int version,
        String body,
        String number,
        LocalDate decidedOn,
        String title,
        Long ownerId,
        String owner,
        LocalDate dueOn,
        DecisionStatus status,
        LocalDate closedOn,
        boolean overdue) {}
