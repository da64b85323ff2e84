/**
 * Incidents: what does not work, from the report to the confirmed solution. What they share with every case is the desk's.
 *
 * <ul>
 *   <li>R1 Impact and urgency give the priority; another one takes a reason, and is the operation's to judge.
 *   <li>R2 A case that waits for a vendor says for which one. That time is the operation's own.
 *   <li>R3 It is resolved by saying what was done, and may be taken up again.
 *   <li>R4 Whoever reported it may reopen, confirm or withdraw it; every other step is the operation's.
 *   <li>R5 The vendor that is waited for takes it on, which changes nothing for the others, or says with words that its part is done,
 *       that it needs more, or that it is not its own: then the case is the operation's again.
 * </ul>
 */
package no.samdrift.servicedesk.incident;
