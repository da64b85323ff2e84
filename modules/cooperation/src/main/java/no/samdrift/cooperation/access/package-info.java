/**
 * Who is let in, and what they hold.
 *
 * <ul>
 *   <li>R1 A name that exists is answered like one that does not; guesses lock it where they come from, and there alone.
 *   <li>R2 A password that somebody else typed opens nothing but the way to one's own.
 *   <li>R3 A role that asks for a second factor holds nothing before there is one. A code works once.
 *   <li>R4 The last administrator of the whole stays.
 * </ul>
 */
package no.samdrift.cooperation.access;
