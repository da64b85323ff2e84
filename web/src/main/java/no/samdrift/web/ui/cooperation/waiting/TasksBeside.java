package no.samdrift.web.ui.cooperation.waiting;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samdrift.cooperation.task.TaskRow;
import no.samdrift.cooperation.task.Tasks;
import no.samdrift.kernel.document.DocumentPlace;
import no.samdrift.kernel.document.DocumentPlace.May;
import no.samdrift.web.text.Formats;
import no.samdrift.web.ui.part.About;
import no.samdrift.web.ui.part.Beside;
import no.samdrift.web.ui.part.Block;
import no.samdrift.web.ui.part.LinkList;

/** The tasks of a thing on its page. */
@ApplicationScoped
class TasksBeside implements Beside {
    private static final int MOST = 50;

    @Inject
    Tasks tasks;

    @Inject
    TaskForm form;

    @Override
    public Optional<Component> of(About about) {
        return about.place()
                .filter(place -> place.may().contains(May.READ_INTERNAL))
                .flatMap(this::at);
    }

    private Optional<Component> at(DocumentPlace place) {
        String on = place.on();
        LinkList list = new LinkList();
        tasks.on(place, MOST).forEach(row -> add(list, row));
        boolean keeps = place.may().contains(May.KEEP);
        if (list.isEmpty() && !keeps) return Optional.empty();
        Block block = list.under(t("tasks.title"), t("tasks.none"));
        return Optional.of(keeps ? block.actions(adding(on)) : block);
    }

    private static void add(LinkList list, TaskRow row) {
        String remark = Stream.of(
                        row.owner() == null ? t("task.noOwner") : row.owner(),
                        row.dueOn() == null ? "" : t("approval.until", Formats.date(row.dueOn())),
                        row.lineCount() == 0 ? "" : t("task.ticked", row.linesDone(), row.lineCount()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        list.link(WaitingScreens.TASK.href(row.id()), row.title(), remark, WaitingBadges.status(row));
    }

    private Button adding(String on) {
        return new Button(
                t("task.new"),
                e -> form.add(
                        on,
                        made -> UI.getCurrent()
                                .navigate(WaitingScreens.TASK.href(made.task().id()))));
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public boolean inColumn() {
        return true;
    }

    @Override
    public boolean ofItself() {
        return true;
    }
}
