/**
 * Finding things by words.
 *
 * <ul>
 *   <li>R1 What the lists show to somebody is found by them, and nothing else.
 *   <li>R2 A word is found in its forms and by its beginning; nothing that is typed is a command.
 *   <li>R3 The index knows up to when the changes are in it; one that cannot be read is begun anew.
 * </ul>
 */
package no.samdrift.kernel.search;
