/**
 * The desk, which knows no practice: what is open, who has it, what was said, which clocks run. An incident and a problem
 * are cases; each practice keeps its own life, rules and list, and shows the desk a {@link
 * no.samdrift.servicedesk.work.CaseHead}.
 *
 * <ul>
 *   <li>R1. What is not ended is a work item, kept in the transaction of the change; queues and counters read nothing else.
 *   <li>R2. Work items of every kind the caller may read stand in one queue, each seen by the right of its own kind.
 *   <li>R3. A change is told once in the timeline, the audit and the feed, and the clocks follow: a wait for the user halts
 *       them, a solution stops them, a reopening within fourteen days lets them run on and a later one begins a new cycle,
 *       another service or priority chooses the promise anew.
 *   <li>R4. A case goes to somebody who may work on it, and to no team that is closed. Given to a person alone it stays with its team
 *       where that is theirs or they have none, else it goes to theirs.
 *   <li>R5. Who changes what somebody else has changed meanwhile is told so, and changes nothing.
 *   <li>R6. Notes and alarms are for those who read what is internal. A vendor is not told who reported.
 *   <li>R7. Who has a case is told what happens in it, else the team; the reporter is told what is said openly, when the
 *       operation waits for an answer, and when the case is solved or closed.
 *   <li>R8. Who is named in an entry is told, if they may read it, and follows the case; a note tells nobody outside.
 *   <li>R9. A case that is kept to some is seen by its reporter, who has it, who restricted it, those they named, and who
 *       reads all such cases; everywhere: list, count, search, documents, history, audit. Others who are told anyway are told nothing.
 *   <li>R10. Who is given such a case sees it from then on. Named is only who could see the case if it were none.
 * </ul>
 */
package no.samdrift.servicedesk.work;
