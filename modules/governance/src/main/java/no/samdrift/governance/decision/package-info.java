/**
 * The register of decisions.
 *
 * <ul>
 *   <li>R1 A decision is known by its body and the number as that body writes it: {@code Sak 23-08}, {@code PS 12/2019}.
 *   <li>R2 A decision that is done, has lapsed or was only put forward says how; one that is open says nothing yet.
 *   <li>R3 Later decisions refer to earlier ones, never the other way round in time, and never to themselves.
 *   <li>R4 Who answers for an open decision is told two weeks before its day and when that has passed, each once; where nobody
 *       does, who chairs the council; and those who follow it.
 * </ul>
 */
package no.samdrift.governance.decision;
