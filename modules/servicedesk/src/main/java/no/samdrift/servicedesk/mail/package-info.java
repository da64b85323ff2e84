/**
 * Mail that comes in: it becomes a case or an entry of one, or it waits in the quarantine for a person. Nothing is ever
 * answered by mail from here.
 *
 * <ul>
 *   <li>R1 Each mail of a mailbox is taken once, told by its Message-ID (else by its bytes): a second reading changes nothing.
 *   <li>R2 Whose address the sender's is, speaks, with that person's own rights. What the person may not see or do waits, and
 *       nobody learns that there is such a case.
 *   <li>R3 An answer, by References, by what it answers, or by the number in its subject, is an entry of its case; from its
 *       reporter it takes a solved case up again. Of whoever works the case it is an internal note. All else is a new case.
 *   <li>R4 Bounces (RFC 3464), automatic answers (RFC 3834), lists and mail from our own addresses never become anything by
 *       themselves.
 *   <li>R5 Strangers, senders of too much, mail that says of itself that it is forged, and what cannot be read or stored, wait.
 *   <li>R6 Of an answer only what is new is kept: quotes and signatures go. A new case keeps all of its text.
 *   <li>R7 What is enclosed becomes documents; what is refused is named in the text.
 *   <li>R8 What waits is released or deleted by those who hold the right for the whole co-operation, and forgotten after thirty
 *       days.
 * </ul>
 */
package no.samdrift.servicedesk.mail;
