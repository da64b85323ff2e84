/**
 * The history of another system, replayed: ServiceNow's incident event log, one row per change of an incident.
 *
 * <ul>
 *   <li>R1 Each incident is replayed through the ordinary services at the log's own times, in one transaction of its own:
 *       clocks, timeline, reassignments and reopenings come out as they would have come out here.
 *   <li>R2 Rows of one incident may stand in any order: time, then {@code sys_mod_count}, then line decide.
 *   <li>R3 A row that cannot be read is reported by line and reason, and costs no other row. An incident that cannot be
 *       replayed costs its own rows only.
 *   <li>R4 An incident known by its number in the log is left alone, also where the file now has more events of it: a
 *       second import changes nothing.
 *   <li>R5 What the log names is registered on the way, marked with the source: categories as services ({@code Category
 *       55} is {@code X55}, an unknown one {@code X0}), assignment groups as teams, callers (once per location they
 *       called from), resolvers and updaters as people without accounts, locations as units.
 *   <li>R6 {@code Location n} belongs to the member at place n modulo the number of members, by municipality number from
 *       place 0. A location once registered keeps its member. Without a location the case is the first member's.
 *   <li>R7 The log has no messages: the response is the first change away from New, or the first assignment to a person.
 *   <li>R8 A case begins with the team of its first row; that is no reassignment; in the end the
 *       log's own {@code reassignment_count} holds. Unknown impact and urgency are medium.
 *       Awaiting Evidence waits for the user. Going back to New is work in progress.
 *   <li>R9 {@code made_sla} of the last row is kept beside our own result.
 * </ul>
 */
package no.samdrift.servicedesk.eventlog;
