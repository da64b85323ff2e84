/**
 * Approvals: somebody asks, others answer, and what it is about waits for it. No business noun: what an approval hangs on is a
 * kind, a key and a title, and what of it is meant is a word of the floor that keeps it.
 *
 * <ul>
 *   <li>R1 By the rule one approval is enough, all must approve, all one after another, or one of each member; it is rejected as
 *       soon as it cannot be approved any more.
 *   <li>R2 Nobody answers what they asked for themselves, not even for somebody else.
 *   <li>R3 A rejection says why.
 *   <li>R4 Who is away has a deputy who is asked too and answers for them, each by an act of its own; the answer says so.
 *   <li>R5 What was answered, or is closed, is not answered again; the refusal says by whom and when.
 *   <li>R6 It is seen by those it concerns (asker, asked, their deputies of today), and by who sees the internal side of the
 *       thing; asked by who keeps the thing.
 *   <li>R7 Asked people are told at once or when their turn comes, and again the day before the last day and after it; the asker
 *       is told the outcome. Each once.
 * </ul>
 */
package no.samdrift.cooperation.approval;
