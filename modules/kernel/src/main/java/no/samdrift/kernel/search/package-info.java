/**
 * Finding things by words.
 *
 * <ul>
 *   <li>R1 What the lists show to somebody is found by them, and nothing else.
 *   <li>R2 A word is found in its forms and by its beginning; nothing that is typed is a command.
 *   <li>R3 The index knows up to when the changes are in it; one that cannot be read is begun anew.
 *   <li>R4 A word is found as a part of a compound, in both written languages, and by what is kept as meaning the same. One wrong
 *       letter is forgiven where little is found without.
 *   <li>R5 Texts about the same are found by their pieces, among what the caller may see.
 *   <li>R6 Of what is found, a line of what the caller may read shows where the words stand.
 *   <li>R7 What is found is counted by kind, as far as the caller may see it.
 * </ul>
 */
package no.samdrift.kernel.search;
