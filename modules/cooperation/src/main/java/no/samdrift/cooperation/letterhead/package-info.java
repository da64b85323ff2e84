/**
 * Who the documents are from that leave the house.
 *
 * <ul>
 *   <li>R1 Only who administers the whole co-operation says its name and mark; everybody who may print reads them.
 *   <li>R2 A mark is drawn anew from its points as PNG, so that nothing else of the file leaves the house; what is no picture is refused.
 * </ul>
 */
package no.samdrift.cooperation.letterhead;
