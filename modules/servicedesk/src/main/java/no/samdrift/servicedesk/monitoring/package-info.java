/**
 * What systems that watch report: each alert is one case, which is opened, changed and solved as the alert comes, comes again
 * and ends. Nothing is ever asked of those systems.
 *
 * <ul>
 *   <li>R1 A source comes in by its own secret, which the house makes, shows once and keeps as a hash. Whoever has another one, or
 *       names a source that is not there, learns nothing; a source that is off is refused, and its log says so.
 *   <li>R2 A body is read by the mapping of its source alone. What does not fit is refused whole, and kept in the log with the reason.
 *   <li>R3 The same alert again is the same case: counted, and told in it once an hour at most. It is judged anew where its severity
 *       changed and nobody has the case.
 *   <li>R4 An alert that ends solves its case where nobody has it, it waits for nobody, nothing hangs on it and no other alert of it
 *       stands; else it is told in the case, whose handler decides.
 *   <li>R5 What comes again within a day of its solution takes the case up again; later it is a new one. A case that was called off or
 *       solved as a duplicate stays as it is while the alert stands.
 *   <li>R6 An alert that comes and goes for the third time within an hour is solved only after half an hour of quiet.
 *   <li>R7 Once a source has opened twenty cases within ten minutes, its further alerts are gathered in one.
 *   <li>R8 A body that is sent again changes nothing: an event that has ended does not begin anew.
 *   <li>R9 A machine that the source's table or the catalogue knows gives the case its system, and by that its member; else the
 *       source says where it belongs.
 *   <li>R10 A source that sends more than six hundred bodies a minute is asked to wait, and nothing of it is kept. Others go on.
 * </ul>
 */
package no.samdrift.servicedesk.monitoring;
