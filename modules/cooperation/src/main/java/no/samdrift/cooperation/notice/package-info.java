/**
 * Who is told what: in the house's own inbox, and by mail.
 *
 * <ul>
 *   <li>R1 Nobody is told of what they did themselves, nor somebody who is no longer active.
 *   <li>R2 A notice is its receiver's alone: nobody else reads it or marks it as read.
 *   <li>R3 The same news of the same thing, not yet read, is one notice that says how often.
 *   <li>R4 Mail goes at once, once a day or never, as each has chosen for each topic. It keeps off the quiet hours, unless
 *       it is urgent; what was read before its mail was due is not mailed.
 *   <li>R5 What is due to one person goes together: a mail for each thing while there are few, one digest where there are
 *       more. While the mail server is away nothing more is made ready, so that its return brings no flood.
 *   <li>R7 Whoever follows a thing is told what those it concerns are told, as far as they may read it when it happens.
 *   <li>R8 Who has taken part in what is said of a thing follows it from then on, unless they have stopped following it.
 *   <li>R6 A notice is forgotten after ninety days, and with its person.
 * </ul>
 */
package no.samdrift.cooperation.notice;
