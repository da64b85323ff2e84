/**
 * The systems that the members use.
 *
 * <ul>
 *   <li>R1 A system is one application in use by one member; the same product at another member is another system.
 *   <li>R2 Its code is unique in the co-operation ({@code LEV-PROFIL}).
 *   <li>R3 In use, phased out, retired: the days stand in that order, and what is retired has its day.
 *   <li>R4 The unit belongs to the member.
 *   <li>R5 Whoever reports a case may choose among the systems of the own member by name, and sees no more of them.
 * </ul>
 */
package no.samdrift.catalogue.system;
