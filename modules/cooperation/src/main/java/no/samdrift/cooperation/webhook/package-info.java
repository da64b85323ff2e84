/**
 * Telling other systems what happened: a small message for each thing that was done, signed, sent again until it arrives.
 *
 * <ul>
 *   <li>R1 A webhook is told of what its events name and the person on whose rights it stands may see, at the moment of sending: by the
 *       predicate of the lists. Nothing of what is kept to some. Of what is internal it is told only where that person reads what is internal.
 *   <li>R2 A message is kept in the transaction of what it tells, and sent at least once, each time under the same id.
 *   <li>R3 What fails is tried again after growing pauses and given up after ten tries, visibly. Each webhook goes its own way: one that is
 *       slow or broken holds up no other, nor the mail.
 *   <li>R4 It goes to public addresses by https, unless the installation names the host. Nobody is followed elsewhere.
 *   <li>R5 A message is signed as Standard Webhooks says, with a secret that nobody keeps: it follows from the installation's key, and is
 *       shown once, when it is made anew.
 *   <li>R6 Who answers 410, or fails for five days, is switched off, and the administrators are told.
 *   <li>R7 What was sent is seen for thirty days with what came back, and can be sent again. History that is replayed is not told.
 * </ul>
 */
package no.samdrift.cooperation.webhook;
