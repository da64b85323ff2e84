package no.samdrift.web.ui.servicedesk.work;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.servicedesk.ServiceDeskRight;
import no.samdrift.servicedesk.team.Teams;
import no.samdrift.servicedesk.work.QueueFilter;
import no.samdrift.servicedesk.work.WorkQueue;
import no.samdrift.servicedesk.work.WorkRow;
import no.samdrift.web.live.LiveViews;
import no.samdrift.web.ui.cooperation.view.ListViews;
import no.samdrift.web.ui.part.DataList;
import no.samdrift.web.ui.part.ListQuery;
import no.samdrift.web.ui.part.LiveTime;
import no.samdrift.web.ui.part.PageHeader;
import no.samdrift.web.ui.part.Things;

/** The queue: open cases, soonest due first, as the caller may see them. */
@Route("incidents")
@com.vaadin.flow.component.dependency.JavaScript("context://js/samdrift-live.js")
public class QueueView extends Main implements AfterNavigationObserver {
    private static final Set<String> HIDDEN_AT_FIRST = Set.of("system", "team", "reporter", "opened", "updated");
    private static final Set<String> ON_A_PHONE = Set.of("title", "due");

    private final WorkQueue queue;
    private final QueueFilters filters;
    private final Things things;
    private final DataList<WorkRow> list;
    private final QuickViews views;
    private String queueAddress = "";

    @Inject
    public QueueView(
            WorkQueue queue,
            QueueFilters filters,
            Things things,
            Teams teams,
            BulkBar bulk,
            PeekedCase peeked,
            ListViews saved,
            CurrentCaller current,
            LiveViews live) {
        this.queue = queue;
        this.filters = filters;
        this.things = things;
        addClassName("page");
        Caller caller = current.get();
        boolean agent = caller.anywhere(ServiceDeskRight.WORK_INCIDENTS);
        boolean internal = caller.anywhere(ServiceDeskRight.READ_INTERNAL);
        filters.looker(new QuickView.Looker(caller.personId(), Set.copyOf(teams.of(caller.personId()))));
        views = new QuickViews(Arrays.stream(QuickView.values())
                .filter(view -> agent || !view.agentsOnly())
                .toList());
        list = new DataList<>("incidents", t("queue.title"), this::page);
        saved.offer(
                list,
                "incidents",
                asked -> queue.countsUpTo(List.of(filters.asked(asked)), QuickViews.MOST)
                        .getFirst());
        list.filter("view", views, view -> view == QuickView.ALL ? "" : view.written(), QuickView::read);
        filters.bind(list, internal);
        columns(internal);
        list.onRefresh(this::count);
        list.peeking(WorkRow::caseId, row -> peeked.of(row, this::href, list::refresh));
        if (agent) list.selecting(WorkRow::caseId, chosen -> bulk.over(chosen, list::refresh));
        PageHeader header = new PageHeader(t("queue.title"), t(agent ? "queue.lead" : "queue.leadOthers"));
        if (agent || CaseTiles.reports(caller)) header.addActions(newCase(agent));
        add(header, list);
        live.follow(this, queue.practices().keySet(), change -> true, list::refresh);
    }

    private static Button newCase(boolean agent) {
        Button add = new Button(
                t("incident.new"),
                VaadinIcon.PLUS.create(),
                e -> UI.getCurrent().navigate(agent ? "incidents/new" : "report"));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.getElement().setAttribute("data-key", "n").setAttribute("aria-keyshortcuts", "n");
        return add;
    }

    private void columns(boolean internal) {
        list.link("number", t("incident.number"), WorkRow::number, this::href).setSortable(true);
        list.drawn("title", t("incident.title"), WorkRow::title, title())
                .setAutoWidth(false)
                .setWidth("12rem")
                .setFlexGrow(1);
        list.drawn(
                        "priority",
                        t("incident.priority"),
                        row -> CaseWords.of(row.priority()),
                        badge(
                                row -> CaseWords.css(CaseWords.tone(row.priority())),
                                row -> CaseWords.of(row.priority())))
                .setSortable(true);
        list.drawn(
                        "status",
                        t("incident.status"),
                        row -> CaseWords.state(row.kind(), row.status()),
                        badge(
                                row -> CaseWords.css(CaseWords.tone(row.phase())),
                                row -> CaseWords.state(row.kind(), row.status())))
                .setSortable(true);
        list.drawn("due", t("incident.due"), WorkRow::dueAt, due())
                .setAutoWidth(false)
                .setWidth("11.5rem")
                .setSortable(true);
        list.column(
                "member", t("incident.member"), row -> row.member() == null ? t("problem.allMembers") : row.member());
        list.column("service", t("incident.service"), WorkRow::service);
        list.column("system", t("incident.system"), WorkRow::system);
        if (internal) list.column("team", t("incident.team"), WorkRow::team);
        list.column("assignee", t("incident.assignee"), WorkRow::assignee);
        list.column("reporter", t("incident.reporter"), WorkRow::reporter);
        list.column("opened", t("incident.opened"), WorkRow::openedAt).setSortable(true);
        list.column("updated", t("incident.updated"), WorkRow::updatedAt).setSortable(true);
        list.grid().getColumns().stream()
                .filter(column -> HIDDEN_AT_FIRST.contains(column.getKey()))
                .forEach(column -> column.setVisible(false));
    }

    private LitRenderer<WorkRow> title() {
        return LitRenderer.<WorkRow>of(
                        "<span class=${item.css} title=${item.title}>${item.restricted ? html`<vaadin-icon icon='vaadin:lock'"
                                + " title=${item.restricted}></vaadin-icon> ` : ''}${item.title}"
                                + "<span class='visually-hidden'>${item.news}</span></span>"
                                + "<span class='row-more'><a href=${item.href}>${item.number}</a> · ${item.priority} · ${item.status}"
                                + "</span>")
                .withProperty("title", WorkRow::title)
                .withProperty("restricted", row -> row.restricted() ? t("restriction.row") : null)
                .withProperty("css", row -> row.news() ? "row-title row-news" : "row-title")
                .withProperty("news", row -> row.news() ? ", " + t("since.line") : "")
                .withProperty("number", WorkRow::number)
                .withProperty("href", this::href)
                .withProperty("priority", row -> CaseWords.of(row.priority()))
                .withProperty("status", row -> CaseWords.state(row.kind(), row.status()));
    }

    private static LitRenderer<WorkRow> badge(
            com.vaadin.flow.function.ValueProvider<WorkRow, String> css,
            com.vaadin.flow.function.ValueProvider<WorkRow, String> text) {
        return LitRenderer.<WorkRow>of("<span class=${item.css}>${item.text}</span>")
                .withProperty("css", css)
                .withProperty("text", text);
    }

    private static LitRenderer<WorkRow> due() {
        return LitRenderer.<WorkRow>of("<samdrift-due at=${item.at} title=${item.when}></samdrift-due>")
                .withProperty("at", row -> LiveTime.millis(row.dueAt()))
                .withProperty("when", row -> no.samdrift.web.text.Formats.dateTime(row.dueAt()));
    }

    /** Its page, which knows the way back to this very queue and on through it. */
    private String href(WorkRow row) {
        return things.of(row.kind()).href(row.number()) + queueAddress;
    }

    private List<WorkRow> page(ListQuery query) {
        queueAddress = QueueWay.in(list.address().parts());
        return queue.slice(
                filters.asked(query),
                QueueFilters.sort(query.sort()),
                query.descending(),
                query.offset(),
                query.limit());
    }

    private void count() {
        var asked = filters.asked(list.asked().filters());
        List<QueueFilter> each = views.offered().stream()
                .map(view -> view.of(asked, filters.looker()))
                .toList();
        views.show(queue.countsUpTo(each, QuickViews.MOST));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        // a phone has room for what it is and when it is due; the rest stands in smaller type below
        getElement().executeJs("return window.innerWidth < 640").then(Boolean.class, narrow -> {
            if (!narrow) return;
            for (Grid.Column<WorkRow> column : list.grid().getColumns())
                column.setVisible(ON_A_PHONE.contains(column.getKey()));
            list.grid().getColumnByKey("title").setWidth("8rem");
            list.grid().getColumnByKey("due").setWidth("10.5rem");
        });
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        list.readAddress(event.getLocation().getQueryParameters());
    }
}
