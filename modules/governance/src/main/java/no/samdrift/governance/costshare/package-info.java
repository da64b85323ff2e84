/**
 * Cost keys as decided, and the shares computed by them.
 *
 * <ul>
 *   <li>R1 A key has versions; each holds from a day until the next one begins, and refers to the decision behind it. A
 *       version that has begun is never changed, only followed.
 *   <li>R2 A share is computed by the version in force on 1 January of its year, for those who are members that day, with
 *       the inhabitants counted by the basis date.
 *   <li>R3 What was computed is stored as it was, with member numbers, names and measures of that day. Only its title,
 *       decision and cost lines may change.
 *   <li>R4 The lines add up to the amount to the øre; the cost lines, where there are any, add up to it too.
 *   <li>R5 A member's statement shows its part of every cost line; the parts add up to what it pays.
 * </ul>
 */
package no.samdrift.governance.costshare;
