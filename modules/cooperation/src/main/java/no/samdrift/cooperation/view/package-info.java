/**
 * Saved views: an address of a list under a name. It opens what the address would open, and shows nobody more than they may see.
 *
 * <ul>
 *   <li>R1 One's own views are seen and changed by oneself alone.
 *   <li>R2 Views of the operation, and the one a role begins with, are kept by operations managers and administrators; who works in
 *       the operation sees the former, who holds the role the latter.
 *   <li>R3 The view of a role names the role, no other does.
 *   <li>R4 An address is kept as it can be read: filters, order and columns, no other screen.
 *   <li>R5 One has at most 50 views of one's own of a list, and the operation as many.
 * </ul>
 */
package no.samdrift.cooperation.view;
