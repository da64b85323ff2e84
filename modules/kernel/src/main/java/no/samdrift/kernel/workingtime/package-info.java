/**
 * Working time: when a service is open, and how open time is counted.
 *
 * <ul>
 *   <li>R1 A moment is open when the wall clock of the calendar's zone shows a time inside the day's hours. Hence a
 *       round-the-clock day has 23, 24 or 25 real hours, hours inside a spring gap do not exist, and hours inside an
 *       autumn overlap count twice.
 *   <li>R2 Hours are half-open, {@code 24:00} is the end of the day, and no minute is lost at midnight.
 *   <li>R3 An exception replaces its day, holiday or not; a holiday closes its weekday; two holidays on one date close
 *       it once.
 *   <li>R4 A deadline is the end of the last working moment, never the next opening: eight hours from Monday 08:00 in
 *       08–16 end on Monday 16:00. No time at all ends where it starts, open or not.
 *   <li>R5 Nothing is looked for further than {@link no.samdrift.kernel.workingtime.WorkingTime#HORIZON_YEARS} years
 *       ahead; a calendar that never opens is refused, not searched for ever.
 * </ul>
 */
package no.samdrift.kernel.workingtime;
