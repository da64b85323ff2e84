package no.samdrift.servicedesk.incident;

/** Who has the case; the person null for the team's queue. */
public record Assign(Integer version, Long teamId, Long assigneeId) {}
