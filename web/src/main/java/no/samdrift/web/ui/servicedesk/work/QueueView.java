package no.samdrift.web.ui.servicedesk.work;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.VaadinIcon;
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
import no.samdrift.servicedesk.work.OwnInQueue;
import no.samdrift.servicedesk.work.QueueFilter;
import no.samdrift.servicedesk.work.WorkQueue;
import no.samdrift.servicedesk.work.WorkRow;
import no.samdrift.web.live.LiveViews;
import no.samdrift.web.ui.cooperation.view.ListViews;
import no.samdrift.web.ui.part.DataList;
import no.samdrift.web.ui.part.ListQuery;
import no.samdrift.web.ui.part.OwnParts;
import no.samdrift.web.ui.part.PageHeader;
import no.samdrift.web.ui.part.Things;

/** The queue: open cases, soonest due first, as the caller may see them. */
@Route("incidents")
@com.vaadin.flow.component.dependency.JavaScript("context://js/samdrift-live.js")
public class QueueView extends Main implements AfterNavigationObserver {
    private static final Set<String> ON_A_PHONE = Set.of("title", "due");

    private final WorkQueue queue;
    private final QueueFilters filters;
    private final Things things;
    private final OwnInQueue owned;
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
            OwnParts own,
            OwnInQueue owned,
            CurrentCaller current,
            LiveViews live) {
        this.queue = queue;
        this.filters = filters;
        this.things = things;
        this.owned = owned;
        addClassNames("page", "page-tight");
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
        list.asTokens();
        filters.bind(list, internal);
        new QueueColumns(list, this::href, filters.serviceNames()).add(internal);
        queue.practices()
                .keySet()
                .forEach(kind -> own.columns(list, kind, row -> row.kind().equals(kind) ? row.own() : null));
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

    /** Its page, which knows the way back to this very queue and on through it. */
    private String href(WorkRow row) {
        return things.of(row.kind()).href(row.number()) + queueAddress;
    }

    private List<WorkRow> page(ListQuery query) {
        queueAddress = QueueWay.in(list.address().parts());
        List<WorkRow> rows = queue.slice(
                filters.asked(query),
                QueueFilters.sort(query.sort()),
                query.descending(),
                query.offset(),
                query.limit());
        boolean asked = list.grid().getColumns().stream()
                .anyMatch(column -> column.isVisible() && column.getKey().contains(".own."));
        return asked ? owned.in(rows) : rows;
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
