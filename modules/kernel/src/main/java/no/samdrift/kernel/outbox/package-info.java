/**
 * What is to happen outside because of a change.
 *
 * <ul>
 *   <li>R1 A message is kept in the transaction of the change.
 *   <li>R2 One that fails is tried again after growing pauses; given up at last, it is kept and shown.
 *   <li>R4 Where the other side is away, as a mail server that does not answer, it is waited for and nothing given up.
 *   <li>R3 Each is carried and settled by itself. One that nobody carries is given up at once.
 *   <li>R5 Several are carried at once; those about the same thing in the order in which they were put there.
 * </ul>
 */
package no.samdrift.kernel.outbox;
