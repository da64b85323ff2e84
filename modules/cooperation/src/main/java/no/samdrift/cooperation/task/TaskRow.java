package no.samdrift.cooperation.task;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A task as lists show it.
 *
 * @param kind of what it hangs on, as feed and search call it; {@code key} is that of its page, {@code thing} its title
 * @param lineCount how many lines its checklist has, {@code linesDone} of them ticked
 * @param doneAt null while it is open
 * @param overdue whether it is open past its day
 */
public record TaskRow(
        long id,
        int version,
        String kind,
        long thingId,
        String key,
        String thing,
        Long memberId,
        String title,
        Long ownerId,
        String owner,
        LocalDate dueOn,
        int lineCount,
        int linesDone,
        long makerId,
        Instant doneAt,
        String doneBy,
        boolean overdue) {
    public boolean open() {
        return doneAt == null;
    }
}
