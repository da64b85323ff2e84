/**
 * Agreements with vendors, and the deadlines that follow from them.
 *
 * <ul>
 *   <li>R1 The last day of an agreement follows from its first day, its term and the options used; notice given ends it
 *       earlier. Without a term it runs until notice.
 *   <li>R2 An agreement that renews itself is bound to the end of the first period whose last day of notice has not
 *       passed. It begins to renew itself when its options are used up.
 *   <li>R3 Notice of n months to the end of a month, quarter or year ends the agreement at the end of the period in which
 *       the n months run out. Where months have no such day (31 September) the earlier day counts: in doubt too early.
 *   <li>R4 Deadlines are computed, never typed in; each says what happens when it is missed, and stays in the list when
 *       it is, until somebody has handled it with a note.
 *   <li>R5 A new competition is reckoned from the end of the last option while there is one left: whether to use it is a
 *       deadline of its own. A framework agreement may last four years (anskaffelsesforskriften § 26-1), options included.
 *   <li>R6 It is seen by those who stand for the whole, by the members that are or were party to it, and by the owners of
 *       the systems it underpins.
 *   <li>R7 Who answers for an agreement, else who manages them all, is told of an open deadline ninety, thirty and seven days
 *       before and on the day, each once.
 *   <li>R8 An option is used with an approval given for it ({@code option-1} is the first), or by a decision that is named and
 *       adopted; the latest approval counts.
 *   <li>R9 An agreement that names a decision is signed only when that was adopted.
 * </ul>
 */
package no.samdrift.sourcing.agreement;
