package no.samdrift.web.ui.servicedesk.work;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.time.Time;
import no.samdrift.servicedesk.ServiceDeskRight;
import no.samdrift.servicedesk.work.QueueFilter;
import no.samdrift.servicedesk.work.WorkQueue;
import no.samdrift.servicedesk.work.WorkRow;
import no.samdrift.web.live.LiveViews;
import no.samdrift.web.text.Formats;
import no.samdrift.web.ui.part.About;
import no.samdrift.web.ui.part.Beside;
import no.samdrift.web.ui.part.Block;
import no.samdrift.web.ui.part.SmallTable;
import no.samdrift.web.ui.part.StatusBadge;
import no.samdrift.web.ui.part.Things;
import no.samdrift.web.ui.part.Tone;

/** The open cases of a thing beside it, most urgent first, as they come and go. */
@ApplicationScoped
class OpenCases implements Beside {
    private static final int SHOWN = 12;
    private static final int ALL = 500;

    @Inject
    private WorkQueue queue;

    @Inject
    private CurrentCaller caller;

    @Inject
    private LiveViews live;

    @Inject
    private Things things;

    @Inject
    private Time time;

    @Override
    public Optional<Component> of(About about) {
        if (!caller.get().anywhere(ServiceDeskRight.READ_INCIDENTS)) return Optional.empty();
        QueueFilter open = QueueFilter.ALL.open(true);
        long id = about.id();
        return switch (about.kind()) {
            case "member" -> block(t("openCases.heading"), open.member(id));
            case "service" -> block(t("openCases.heading"), open.service(id));
            case "system" -> block(t("openCases.heading"), open.system(id));
            case "person" -> block(t("person.cases"), open.reporter(id));
            case "vendor" -> block(t("vendor.waiting"), open.vendor(id).statuses(Set.of("WAITING_VENDOR")));
            default -> Optional.empty();
        };
    }

    @Override
    public int order() {
        return 100;
    }

    private Optional<Component> block(String title, QueueFilter filter) {
        Block block = new Block(title);
        block.setId("open-cases");
        Div body = new Div();
        block.add(body);
        int[] most = {SHOWN};
        Runnable fill = () -> fill(block, body, title, filter, most);
        live.follow(block, queue.practices().keySet(), change -> true, fill);
        fill.run();
        return Optional.of(block);
    }

    private void fill(Block block, Div body, String title, QueueFilter filter, int[] most) {
        body.removeAll();
        List<WorkRow> rows = queue.slice(filter, WorkQueue.Sort.DUE, false, 0, most[0]);
        long count = rows.size() < most[0] ? rows.size() : queue.count(filter);
        block.setHeading(title + " (" + count + ")");
        if (rows.isEmpty()) {
            body.add(Block.none(t("openCases.none")));
            return;
        }
        SmallTable table = new SmallTable(
                title,
                t("openCases.number"),
                t("openCases.title"),
                t("openCases.statusHeader"),
                t("openCases.priority"),
                t("openCases.due"));
        rows.forEach(row -> table.row(
                new Anchor(things.of(row.kind()).href(row.number()), row.number()),
                row.title(),
                CaseWords.state(row.kind(), row.status()),
                t("level.priority." + row.priority()),
                due(row)));
        body.add(table);
        if (count > rows.size())
            body.add(new Button(t("openCases.all", count), e -> {
                most[0] = ALL;
                fill(block, body, title, filter, most);
            }));
    }

    private Object due(WorkRow row) {
        Instant due = row.dueAt();
        if (due == null) return "";
        boolean late = due.isBefore(time.now());
        return late ? new StatusBadge(t("openCases.late", Formats.deadline(due)), Tone.BAD) : Formats.deadline(due);
    }
}
