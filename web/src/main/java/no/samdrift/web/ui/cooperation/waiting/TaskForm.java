package no.samdrift.web.ui.cooperation.waiting;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import no.samdrift.cooperation.task.TaskDetails;
import no.samdrift.cooperation.task.TaskFacts;
import no.samdrift.cooperation.task.Tasks;
import no.samdrift.web.ui.cooperation.Pickers;
import no.samdrift.web.ui.part.DateField;
import no.samdrift.web.ui.part.RecordForm;
import no.samdrift.web.ui.part.RefField;

/** A task is made or changed. */
@ApplicationScoped
class TaskForm {
    @Inject
    private Tasks tasks;

    @Inject
    private Pickers pickers;

    /** @param on the thing, as {@code agreement:123} */
    void add(String on, Consumer<TaskDetails> then) {
        open(t("task.new"), null, facts -> then.accept(tasks.add(on, facts)));
    }

    void change(TaskDetails before, Consumer<TaskDetails> then) {
        open(
                before.task().title(),
                before,
                facts -> then.accept(tasks.change(before.task().id(), before.version(), facts)));
    }

    private void open(String title, TaskDetails before, Consumer<TaskFacts> save) {
        RefField owner = pickers.person(t("task.owner"));
        if (before != null) owner.chosen(before.task().ownerId(), before.task().owner());
        RecordForm<TaskFacts> form =
                new RecordForm<>(title, TaskFacts.class, before == null ? null : before.facts(), save);
        form.wide("title", new TextField(t("task.title")));
        form.field("ownerId", owner);
        form.field("dueOn", new DateField(t("task.dueOn")));
        form.wide("note", new TextArea(t("task.note")));
        form.wide("lines", new ChecklistField());
        form.open();
    }
}
