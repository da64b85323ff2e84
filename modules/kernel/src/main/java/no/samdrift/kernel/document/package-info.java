/**
 * Documents on whatever the floors keep.
 *
 * <ul>
 *   <li>R1 A document is seen where the thing it hangs on is seen, and nowhere else; one of an internal entry by those who read
 *       internal entries.
 *   <li>R2 What it is, its first bytes say; what is not on the list of types, too large or empty is refused and leaves nothing.
 *   <li>R3 The same content is stored once, in parts, so that no size takes more memory than a part.
 *   <li>R4 A name is a name: without path, control characters or turned direction, and bounded.
 *   <li>R5 A new version leaves the old ones to be read.
 *   <li>R6 Whoever added it or keeps the thing may renew and remove it; content that nothing names goes too.
 *   <li>R7 Its words are read as far as they are needed to find it; no file makes the house inflate or read without end.
 *   <li>R8 A picture is drawn small, upright, after its size was looked at.
 *   <li>R9 Where a scanner for viruses is configured, nothing is stored that it did not let pass.
 * </ul>
 */
package no.samdrift.kernel.document;
