package no.samdrift.web.ui.cooperation.waiting;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import no.samdrift.cooperation.task.TaskDetails;
import no.samdrift.cooperation.task.TaskLine;
import no.samdrift.cooperation.task.TaskRow;
import no.samdrift.cooperation.task.Tasks;
import no.samdrift.web.text.Formats;
import no.samdrift.web.ui.part.Block;
import no.samdrift.web.ui.part.DetailPage;
import no.samdrift.web.ui.part.FactSheet;
import no.samdrift.web.ui.part.PageHeader;

/** A task: what is to be done about what, by whom and when; its checklist is ticked here. */
@Route("tasks")
public class TaskView extends DetailPage {
    private final Tasks tasks;
    private final TaskForm form;

    @Inject
    public TaskView(Tasks tasks, TaskForm form) {
        super(WaitingScreens.TASK);
        this.tasks = tasks;
        this.form = form;
    }

    @Override
    protected String draw(String key) {
        TaskDetails details = tasks.byId(id(key));
        TaskRow row = details.task();
        PageHeader header = head(row.title(), "");
        if (details.mayTick()) header.addActions(settling(row));
        editing(details.mayChange(), () -> form.change(details, changed -> saved()));
        add(facts(row));
        if (details.note() != null) add(new Paragraph(details.note()));
        if (!details.lines().isEmpty()) add(lines(details));
        return row.title();
    }

    private Button settling(TaskRow row) {
        Button button = new Button(t(row.open() ? "task.finish" : "task.reopen"), e -> {
            tasks.settle(row.id(), row.version(), row.open());
            saved();
        });
        if (row.open()) button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private FactSheet facts(TaskRow row) {
        return new FactSheet()
                .fact(t("waiting.on"), link(row.kind(), row.key(), row.thing()))
                .fact(t("task.status"), WaitingBadges.status(row))
                .fact(t("task.owner"), row.owner() == null ? t("task.noOwner") : row.owner())
                .fact(t("task.dueOn"), Formats.shown(row.dueOn()))
                .fact(
                        t("task.isDone"),
                        row.open() ? "" : t("task.doneBy", row.doneBy(), Formats.dateTime(row.doneAt())));
    }

    private Block lines(TaskDetails details) {
        Div list = new Div();
        list.addClassName("checklist");
        for (int i = 0; i < details.lines().size(); i++) list.add(tick(details, i));
        return new Block(t("task.lines"), list);
    }

    private Checkbox tick(TaskDetails details, int place) {
        TaskLine line = details.lines().get(place);
        Checkbox box = new Checkbox(line.text(), line.done());
        box.setReadOnly(!details.mayTick() || !details.task().open());
        box.addValueChangeListener(e -> {
            tasks.tick(details.task().id(), details.version(), place, e.getValue());
            saved();
        });
        return box;
    }
}
