/**
 * Everything that is only kept: a record of facts is its columns and its audit, a list is declared once.
 *
 * <ul>
 *   <li>R1 A record's components are the columns: {@code organisationNo} is {@code organisation_no}, a text in three languages
 *       is three of them ({@code name_nb}), a list is a table of its own.
 *   <li>R2 A write is the row, the audit of what differs and a line in the feed of changes, in one transaction.
 *   <li>R3 A row is changed only at the version that was read; else the change is refused as lost.
 *   <li>R4 The lines of a thing are kept in the order they were given, and audited with it.
 *   <li>R5 Page, slice, count and the one row are the same query under the same predicate.
 *   <li>R6 The order of a list is the key of its pages and the cursor to go on from; a foreign cursor is refused.
 *   <li>R7 A condition whose value is missing is left out; no value but our own ids stands in the text of a query.
 *   <li>R8 What an import brought is taken away again at the version it brought, with its lines; not what something hangs on.
 *   <li>R9 A component {@code own} are the thing's own fields ({@link no.samdrift.kernel.own}): written, told and taken away with it.
 * </ul>
 */
package no.samdrift.kernel.register;
