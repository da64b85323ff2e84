package no.samdrift.servicedesk.incident;

/**
 * What a case from another system brings with it.
 *
 * @param key its number there, unique here
 * @param madeSla whether that system found its own agreement kept, null where it does not say
 * @param teamId the team it began with, which is no reassignment
 */
public record ImportedCase(String key, Boolean madeSla, Long teamId) {}
