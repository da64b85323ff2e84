/**
 * A service clock as a fold over append-only events.
 *
 * <ul>
 *   <li>R1 Only open, unpaused time from the start counts. A pause before the start counts from the start.
 *   <li>R2 The latest {@code TARGET} at or before the moment of reading holds from the start; events later than that
 *       moment do not exist yet.
 *   <li>R3 A pause while paused, a resume while running and a reopening of what is not stopped change nothing.
 *   <li>R4 After {@code STOP} nothing counts, until {@code REOPEN} lets the clock run on; the stopped time is lost to it.
 *       {@code CANCEL} ends it for good, without a result;
 *       {@code DETACH} too, where a running clock's agreement no longer concerns the case.
 *   <li>R5 Breached means consumed &gt; target, stopped or not; used up to the second is met.
 *   <li>R6 Due is the instant at which the target is (or was) used up if nothing more happens; while paused, stopped
 *       or ended nothing is due.
 * </ul>
 */
package no.samdrift.kernel.clock;
