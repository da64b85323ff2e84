/**
 * Roles that reach further than the say of whoever wants to give them.
 *
 * <ul>
 *   <li>R1 Who may give roles to a person, but not as far as this one, asks for it: all administrators of the co-operation are
 *       asked, and one answer is enough.
 *   <li>R2 When it is approved the role is given by who approved, with the right of that person and no more: else nothing is
 *       stored, neither answer nor role.
 * </ul>
 */
package no.samdrift.cooperation.grant;
