package no.samdrift.governance.costshare;

import java.time.LocalDate;

/** A key as lists show it, with the day its latest version begins and the decision behind that. */
public record CostKeyRow(
        long id, int version, String name, LocalDate validFrom, Long decisionId, String decision, int shares) {}
