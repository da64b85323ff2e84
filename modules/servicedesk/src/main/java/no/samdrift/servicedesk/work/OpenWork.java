package no.samdrift.servicedesk.work;

/**
 * How many cases a team has open in one state.
 *
 * @param teamId null where no team has them
 * @param kind of practice
 * @param overdue of them, whose next deadline has passed
 */
public record OpenWork(Long teamId, String team, String kind, String status, long cases, long overdue) {}
