/**
 * Problems: causes, or possible causes, of incidents (ITIL 4, problem management).
 *
 * <ul>
 *   <li>R1. A problem concerns one member, or all where none is named; what concerns all is seen by those who stand for all.
 *   <li>R2. A known error has a cause; what people do meanwhile is its workaround.
 *   <li>R3. A problem is resolved by saying what was done, and may be taken up again.
 *   <li>R4. Incidents that it caused are linked to it, by whoever may work on the problem and sees the incident.
 * </ul>
 */
package no.samdrift.servicedesk.problem;
