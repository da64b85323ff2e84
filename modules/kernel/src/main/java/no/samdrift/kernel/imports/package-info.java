/**
 * Any register from a file: its columns are found out, what would come of it is shown, and what was taken in can be undone.
 *
 * <ul>
 *   <li>R1 A row is written by the register's own service, with the rights of who imports and in the audit as by hand.
 *   <li>R2 The trial does all that the import does and takes it back, so that both come to the same.
 *   <li>R3 A row that is refused is named by its line, its column, its value and the reason; it costs no other row.
 *   <li>R4 What a file does not have as a column stays as it is; a row that changes nothing is not written.
 *   <li>R5 What a register gives as a file, it takes as a file with nothing changed; and into an empty one as the same.
 *   <li>R6 An undone import leaves each row as it was. A row that somebody changed since, or that something hangs on, stays,
 *       and is named.
 *   <li>R7 An import that is stopped is undone; one that was cut off can be undone, or done again, which goes on.
 *   <li>R8 Only who imported, or may import for the whole co-operation, sees an import and may undo it. What rows were before is
 *       forgotten after ninety days, and with the person it was about.
 * </ul>
 */
package no.samdrift.kernel.imports;
