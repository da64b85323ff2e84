/**
 * Risks (ROS): what may happen to a system, a member or the whole, how likely it is and what it would mean. Five levels each,
 * as municipalities use them; consequence is judged for confidentiality, integrity and availability (K, I, T).
 *
 * <ul>
 *   <li>R1. A risk belongs to a system, to a member, or to the whole co-operation; one of a system belongs to its member. Who may
 *       read the place reads its risks.
 *   <li>R2. At least one consequence is judged. The risk is probability × the greatest of them.
 *   <li>R3. What is left after the measures is said whole, probability and consequence, and is no greater than before them.
 *   <li>R4. An accepted risk has an owner and a day of review.
 * </ul>
 */
package no.samdrift.catalogue.risk;
