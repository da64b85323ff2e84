package no.samdrift.cooperation.task;

import java.util.List;
import no.samdrift.kernel.data.Versioned;

/**
 * A task with its checklist.
 *
 * @param mayChange whether the caller may change it
 * @param mayTick whether the caller may tick it off and finish it
 */
public record TaskDetails(TaskRow task, String note, List<TaskLine> lines, boolean mayChange, boolean mayTick)
        implements Versioned {
    @Override
    public int version() {
        return task.version();
    }

    /** What a form starts from. */
    public TaskFacts facts() {
        return new TaskFacts(task.title(), note, task.ownerId(), task.dueOn(), lines);
    }
}
