/**
 * Integrations: which system gives data to which, how and how often.
 *
 * <ul>
 *   <li>R1. An integration belongs to a member, and its systems are the member's. It is written with the right over the system that
 *       gives, and one that moves with the right at both places.
 *   <li>R2. It ends in another system, or outside the house: one of the two is said.
 *   <li>R3. Who may read one of the systems reads the integration. What systems ask for, it asks for.
 * </ul>
 */
package no.samdrift.catalogue.integration;
