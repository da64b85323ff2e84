package no.samdrift.web.ui.cooperation.waiting;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.icon.VaadinIcon;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import no.samdrift.cooperation.approval.ApprovalRow;
import no.samdrift.cooperation.approval.Approvals;
import no.samdrift.cooperation.task.TaskRow;
import no.samdrift.cooperation.task.Tasks;
import no.samdrift.kernel.access.Caller;
import no.samdrift.web.ui.shell.HomeWork;
import no.samdrift.web.ui.shell.ToDo;

/** Approvals that wait for an answer, and tasks. */
@ApplicationScoped
class WaitingWork implements HomeWork {
    @Inject
    Approvals approvals;

    @Inject
    Tasks tasks;

    @Override
    public List<ToDo> toDo(Caller caller) {
        return Stream.concat(
                        approvals.slice(Approvals.Filter.WAITING, 0, MOST).stream()
                                .map(WaitingWork::line),
                        tasks.slice(Tasks.Filter.MINE, 0, MOST).stream().map(WaitingWork::line))
                .toList();
    }

    private static ToDo line(ApprovalRow row) {
        return new ToDo(
                VaadinIcon.QUESTION_CIRCLE_O,
                WaitingScreens.APPROVAL.href(row.id()),
                row.question(),
                t("todo.approval", row.asker(), row.title()),
                ToDo.endOf(row.dueOn()),
                t("todo.answer"));
    }

    private static ToDo line(TaskRow row) {
        String lines = row.lineCount() == 0 ? "" : " · " + t("task.ticked", row.linesDone(), row.lineCount());
        return new ToDo(
                VaadinIcon.CHECK_SQUARE_O,
                WaitingScreens.TASK.href(row.id()),
                row.title(),
                row.thing() + lines,
                ToDo.endOf(row.dueOn()),
                t("todo.task"));
    }
}
