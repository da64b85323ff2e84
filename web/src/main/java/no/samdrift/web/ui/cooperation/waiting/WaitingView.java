package no.samdrift.web.ui.cooperation.waiting;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.samdrift.cooperation.approval.ApprovalRow;
import no.samdrift.cooperation.approval.ApprovalStatus;
import no.samdrift.cooperation.approval.Approvals;
import no.samdrift.cooperation.task.TaskRow;
import no.samdrift.cooperation.task.Tasks;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.time.Time;
import no.samdrift.web.live.LiveViews;
import no.samdrift.web.ui.part.Block;
import no.samdrift.web.ui.part.EmptyState;
import no.samdrift.web.ui.part.PageHeader;
import no.samdrift.web.ui.part.SmallTable;
import no.samdrift.web.ui.part.Things;

/** What waits for me, approvals and tasks alike, and what I wait for. */
@Route("waiting")
public class WaitingView extends Main {
    private static final int MOST = 200;

    private final Approvals approvals;
    private final Tasks tasks;
    private final Things things;
    private final long me;
    private final LocalDate today;
    private final Div body = new Div();

    @Inject
    public WaitingView(
            Approvals approvals, Tasks tasks, Things things, CurrentCaller current, Time time, LiveViews live) {
        this.approvals = approvals;
        this.tasks = tasks;
        this.things = things;
        me = current.get().personId();
        today = time.today();
        addClassName("page");
        live.follow(this, Set.of("approval", "task"), change -> true, this::show);
        add(new PageHeader(t("waiting.title"), t("waiting.lead"), new Anchor("me", t("deputy.title"))), body);
        show();
    }

    private void show() {
        body.removeAll();
        List<ApprovalRow> asked = approvals.slice(Approvals.Filter.WAITING, 0, MOST);
        List<TaskRow> mine = tasks.slice(Tasks.Filter.MINE, 0, MOST);
        List<ApprovalRow> own = approvals.slice(new Approvals.Filter(null, null, ApprovalStatus.OPEN), 0, MOST).stream()
                .filter(row -> row.askerId() == me)
                .toList();
        if (asked.isEmpty() && mine.isEmpty())
            body.add(new EmptyState(VaadinIcon.CHECK_CIRCLE_O, t("waiting.none"), t("waiting.noneHint")));
        if (!asked.isEmpty()) body.add(approvals(asked));
        if (!mine.isEmpty()) body.add(tasks(mine));
        if (!own.isEmpty()) body.add(own(own));
    }

    private Block approvals(List<ApprovalRow> rows) {
        String title = t("waiting.approvals");
        SmallTable table = new SmallTable(
                title, t("approval.question"), t("waiting.on"), t("approval.asker"), ">" + t("approval.dueOn"));
        rows.forEach(row -> table.row(question(row), on(row), row.asker(), day(row)));
        return new Block(title, table);
    }

    private Block own(List<ApprovalRow> rows) {
        String title = t("waiting.own");
        SmallTable table = new SmallTable(title, t("approval.question"), t("waiting.on"), ">" + t("approval.dueOn"));
        rows.forEach(row -> table.row(question(row), on(row), day(row)));
        return new Block(title, table);
    }

    private static Anchor question(ApprovalRow row) {
        return new Anchor(WaitingScreens.APPROVAL.href(row.id()), row.question());
    }

    private Component on(ApprovalRow row) {
        return things.link(row.kind(), row.key(), row.title());
    }

    private Object day(ApprovalRow row) {
        return WaitingBadges.day(row.dueOn(), today.isAfter(row.dueOn()));
    }

    private Block tasks(List<TaskRow> rows) {
        String title = t("waiting.tasks");
        SmallTable table =
                new SmallTable(title, t("task.title"), t("waiting.on"), t("task.lines"), ">" + t("task.dueOn"));
        rows.forEach(row -> table.row(
                new Anchor(WaitingScreens.TASK.href(row.id()), row.title()),
                things.link(row.kind(), row.key(), row.thing()),
                row.lineCount() == 0 ? "" : t("task.ticked", row.linesDone(), row.lineCount()),
                WaitingBadges.day(row.dueOn(), row.overdue())));
        return new Block(title, table);
    }
}
