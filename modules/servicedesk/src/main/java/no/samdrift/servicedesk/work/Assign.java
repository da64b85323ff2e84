package no.samdrift.servicedesk.work;

/** Who has the case; the person null for the team's queue. */
public record Assign(Long teamId, Long assigneeId) {}
