/**
 * Tasks: what somebody shall do about a thing, by a day, with a checklist. No business noun: a task hangs on a kind, a key and a
 * title.
 *
 * <ul>
 *   <li>R1 It is seen by its owner, by who made it, and by who sees the internal side of the thing it hangs on.
 *   <li>R2 Who keeps the thing, or made the task, changes it; its owner may tick it off, finish it and open it again too.
 *   <li>R3 Done is done: a task that is finished is opened again before it is changed or ticked.
 *   <li>R4 Its owner is told when it is given to them, the day before its day and when that has passed, each once.
 * </ul>
 */
package no.samdrift.cooperation.task;
