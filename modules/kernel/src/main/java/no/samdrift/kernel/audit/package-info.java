/**
 * Who did what, when, and what it was before and after.
 *
 * <ul>
 *   <li>R1 It is written in the transaction of the change.
 *   <li>R2 Of a change only what differs is kept.
 *   <li>R3 What was altered or cut off afterwards is found, by the chain of seals and by what was written down outside. Texts
 *       may be blanked without breaking the chain.
 *   <li>R4 Texts that people wrote in a case are told to those alone who read what is internal in it.
 *   <li>R5 It is read as sentences, with the names and words that people know things by, and asked for by person, kind, action and day.
 * </ul>
 */
package no.samdrift.kernel.audit;
