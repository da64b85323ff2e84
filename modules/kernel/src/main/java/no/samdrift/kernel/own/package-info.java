/**
 * Fields that a co-operation gives its things itself: what is defined, and the values that stand in a thing.
 *
 * <ul>
 *   <li>R1 A value stands in the column of its type, so that lists are filtered by the database; at most one for each thing
 *       and field.
 *   <li>R2 Values are written in the same save as the thing they stand in: its version, its right, its audit.
 *   <li>R3 What is not named stays as it is; a name that no field in use bears is refused.
 *   <li>R4 A field that must be filled in is asked for whenever somebody registers or changes the thing. Mail, a history of
 *       another system and the demo are nobody to ask.
 *   <li>R5 A neighbour whom the reader may not see is shown as nothing, to be filtered by neither, and stays where it is.
 *   <li>R6 What was chosen before it was retired stays; newly it is not chosen.
 * </ul>
 */
package no.samdrift.kernel.own;
