/**
 * What the house knows of a person, and how it forgets: personvernforordningen art. 15 (access), 17 (erasure) and 5 (1) e (storage limitation).
 *
 * <ul>
 *   <li>R1 Only the data protection officer reads what stands about others here, and redacts it, each within the own member or the whole.
 *   <li>R2 A redaction says why. The audit keeps who and why, nowhere what it was: the text, its copies in audit and notices and its
 *       place in the search are gone.
 *   <li>R3 What is kept for a time loses its texts, documents and people when that time is over; that it was, and its figures, stay.
 *       Who left long ago becomes anonymous; of closed tasks and approvals the words go, who approved what stays.
 * </ul>
 */
package no.samdrift.cooperation.privacy;
