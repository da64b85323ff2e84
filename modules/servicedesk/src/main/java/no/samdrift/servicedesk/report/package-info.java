/**
 * Figures of the operation for a period and, where asked, one member.
 *
 * <ul>
 *   <li>R1 A period is from a day, included, to a day, not included, in Oslo time.
 *   <li>R2 Opened cases count in the month of opening, closed and cancelled ones in the month of closing.
 *   <li>R3 Everything that judges the work (service levels, reassignments, reopenings, time to solution) counts a case in
 *       the month in which it was solved, once, with the result it has now. A case that was reopened counts when it is
 *       solved again.
 *   <li>R4 A metric is kept where the case has its clock and none of its cycles was broken, broken where one was. Cases
 *       without an agreed level are neither. The share is kept of kept and broken.
 *   <li>R5 In progress are the cases opened in the period that are not solved yet.
 *   <li>R6 The backlog at a moment is what was opened before it and neither solved nor cancelled before it.
 *   <li>R7 Every figure is the count of a filter of the register: its list has that many cases.
 *   <li>R8 Callers see the figures of the cases within their scope of {@code READ_REPORTS}; a member outside it does not
 *       exist for them.
 *   <li>R9 The figures are kept by day and month in the transaction of each change, and are at every moment what the cases
 *       say, for every member, service, priority and system. They can be made anew while work goes on.
 * </ul>
 */
package no.samdrift.servicedesk.report;
