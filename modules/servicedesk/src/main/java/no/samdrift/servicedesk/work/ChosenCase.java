package no.samdrift.servicedesk.work;

import no.samdrift.catalogue.level.Priority;

/**
 * A case that is chosen among others, as it stands; {@code workable} whether the caller may work on it.
 *
 * @param version that was read, so that nobody overwrites what came meanwhile
 */
public record ChosenCase(
        String kind,
        long id,
        String number,
        String title,
        CaseState state,
        Priority priority,
        Long teamId,
        Long assigneeId,
        int version,
        boolean workable) {}
