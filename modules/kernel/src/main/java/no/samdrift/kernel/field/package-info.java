/**
 * Which fields a co-operation gives its things itself.
 *
 * <ul>
 *   <li>R1 Fields are defined by administrators of the whole co-operation; whoever may read things of a kind may know them.
 *   <li>R2 A field keeps its kind and its code. It keeps its type once anything has a value in it.
 *   <li>R3 A choice that stands somewhere may be retired, and does not vanish.
 *   <li>R4 A field is removed with what stands in it only by whoever says how many values go.
 *   <li>R5 A kind has at most twenty fields.
 * </ul>
 */
package no.samdrift.kernel.field;
