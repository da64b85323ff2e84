package no.samdrift.cooperation.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import no.samdrift.cooperation.notice.News;
import no.samdrift.cooperation.notice.Notices;
import no.samdrift.cooperation.notice.Topic;
import no.samdrift.cooperation.notice.Why;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.register.Where;
import no.samdrift.kernel.time.Time;

/** Tells the owner of a task what is expected, and when (R4). */
@ApplicationScoped
@Transactional
public class TaskNotices {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    @Inject
    Notices notices;

    @Inject
    Sql sql;

    @Inject
    Time time;

    void given(TaskRow task) {
        tell(task, "given", Topic.ASSIGNED, task.thing());
    }

    /** The house's own work, every hour; how many tasks were told of. */
    public int remind() {
        LocalDate today = time.today();
        int told = 0;
        for (TaskRow task : Tasks.ROWS.all(
                sql,
                Where.anything()
                        .with("today", today)
                        .and("t.done_at is null and t.owner_id is not null and t.due_on <= ?", today.plusDays(1)))) {
            String what = task.overdue() ? "late" : "soon";
            if (!isNew(task, what)) continue;
            tell(task, what, Topic.DUE, task.dueOn().format(DAY));
            told++;
        }
        return told;
    }

    private boolean isNew(TaskRow task, String what) {
        return sql.run(
                        "insert ignore into cooperation_task_told(task_id, person_id, due_on, what, told_at)"
                                + " values (:task, :person, :due, :what, :now)",
                        Map.of(
                                "task",
                                task.id(),
                                "person",
                                task.ownerId(),
                                "due",
                                task.dueOn(),
                                "what",
                                what,
                                "now",
                                time.now()))
                > 0;
    }

    private void tell(TaskRow task, String what, Topic topic, String detail) {
        notices.tell(
                new News(topic, "task." + what, "task", String.valueOf(task.id()), task.title(), detail, false),
                Map.of(task.ownerId(), Why.OWNER));
    }
}
