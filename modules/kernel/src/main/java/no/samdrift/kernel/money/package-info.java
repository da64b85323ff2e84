/**
 * Sharing and adjusting money.
 *
 * <ul>
 *   <li>R1 Shares are computed as exact fractions; nothing is rounded before the end.
 *   <li>R2 A member's total is rounded first: all totals down to whole steps of {@code roundTo}, and the steps left over
 *       go to the largest fractions, ties to the lower member number. Totals add up to the amount exactly; a rest
 *       smaller than a step (an amount that is not a whole number of steps) goes to the next in that line.
 *   <li>R3 A member's parts, one for each element of the key, are then rounded the same way within the total, ties to
 *       the earlier element. They add up to the member's total exactly; an element's parts over all members may differ
 *       from the element's share of the amount by less than a step for each member.
 *   <li>R4 With rates nothing is shared: every part is rounded half up by itself, and totals are sums.
 *   <li>R5 A negative amount (income, a credit) is shared as its positive twin.
 * </ul>
 */
package no.samdrift.kernel.money;
