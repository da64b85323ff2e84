package no.samdrift.web.ui.part;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.time.Time;
import no.samdrift.servicedesk.ServiceDeskRight;
import no.samdrift.servicedesk.incident.IncidentQueue;
import no.samdrift.servicedesk.incident.IncidentRow;
import no.samdrift.servicedesk.incident.QueueFilter;
import no.samdrift.web.live.LiveViews;
import no.samdrift.web.text.Formats;

/** The open cases of something, most urgent first, as they come and go. */
@ApplicationScoped
public class OpenCases {
    private static final int SHOWN = 12;
    private static final int ALL = 500;

    @Inject
    private IncidentQueue queue;

    @Inject
    private CurrentCaller caller;

    @Inject
    private LiveViews live;

    @Inject
    private Time time;

    /**
     * @param title of the block, e.g. open cases waiting for the vendor
     * @return nothing to see where the caller reads no cases
     */
    public Component of(String title, QueueFilter filter) {
        if (!caller.get().anywhere(ServiceDeskRight.READ_INCIDENTS)) return new Div();
        Block block = new Block(title);
        block.setId("open-cases");
        Div body = new Div();
        block.add(body);
        int[] most = {SHOWN};
        Runnable fill = () -> fill(block, body, title, filter, most);
        live.follow(block, Set.of("incident"), change -> true, fill);
        fill.run();
        return block;
    }

    private void fill(Block block, Div body, String title, QueueFilter filter, int[] most) {
        body.removeAll();
        List<IncidentRow> rows = queue.slice(filter, IncidentQueue.Sort.DUE, false, 0, most[0]);
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
                new Anchor("incidents/" + row.number(), row.number()),
                row.title(),
                t("incident.status." + row.status()),
                t("level.priority." + row.priority()),
                due(row)));
        body.add(table);
        if (count > rows.size())
            body.add(new Button(t("openCases.all", count), e -> {
                most[0] = ALL;
                fill(block, body, title, filter, most);
            }));
    }

    private Object due(IncidentRow row) {
        Instant due = row.dueAt();
        if (due == null) return "";
        boolean late = due.isBefore(time.now());
        return late ? new StatusBadge(t("openCases.late", Formats.deadline(due)), Tone.BAD) : Formats.deadline(due);
    }
}
