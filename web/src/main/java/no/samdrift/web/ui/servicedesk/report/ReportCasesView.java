package no.samdrift.web.ui.servicedesk.report;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import no.samdrift.servicedesk.incident.IncidentFilter;
import no.samdrift.servicedesk.incident.IncidentRegister;
import no.samdrift.servicedesk.incident.IncidentRow;
import no.samdrift.servicedesk.report.Cell;
import no.samdrift.servicedesk.report.Figure;
import no.samdrift.web.text.Formats;
import no.samdrift.web.ui.part.DataList;
import no.samdrift.web.ui.part.PageHeader;
import no.samdrift.web.ui.servicedesk.incident.IncidentScreens;

/** The cases behind one figure of the report: as many as the figure says. */
@Route(CaseLink.PATH)
public class ReportCasesView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final IncidentRegister register;
    private String title = t("operations.title");

    @Inject
    public ReportCasesView(IncidentRegister register) {
        this.register = register;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters address = event.getLocation().getQueryParameters();
        try {
            Cell cell = cell(address);
            Figure figure = CaseLink.figure(text(address, "figure")).orElse(null);
            IncidentFilter filter = figure == null
                    ? IncidentFilter.ALL
                            .of(cell.memberId(), cell.serviceId(), cell.systemId(), cell.priority())
                            .openAt(cell.to())
                    : figure.filter(cell);
            show(figure, cell, filter);
        } catch (DateTimeException | NumberFormatException e) {
            throw new NotFoundException();
        }
    }

    private static Cell cell(QueryParameters address) {
        return new Cell(
                instant(text(address, "from")),
                instant(text(address, "to")),
                id(text(address, "member")),
                id(text(address, "service")),
                id(text(address, "system")),
                CaseLink.priority(text(address, "priority")));
    }

    private static String text(QueryParameters address, String name) {
        return address.getSingleParameter(name).orElse(null);
    }

    private static Instant instant(String text) {
        return text == null ? null : Instant.parse(text);
    }

    private static Long id(String text) {
        return text == null ? null : Long.valueOf(text);
    }

    private void show(Figure figure, Cell cell, IncidentFilter filter) {
        removeAll();
        title = figure == null ? t("report.backlog") : t("report.figure." + figure);
        String span = figure == null || cell.from() == null
                ? Formats.dateTime(cell.to())
                : Formats.dateTime(cell.from()) + " – " + Formats.dateTime(cell.to());
        String count = t("report.cases", register.count(filter));
        add(new PageHeader(title, span + " · " + count, new Anchor(ReportScreens.OPERATIONS.path(), t("report.back"))));
        DataList<IncidentRow> list =
                new DataList<>("report.cases", title, query -> register.slice(filter, query.offset(), query.limit()));
        list.link(
                "number", t("import.number"), IncidentRow::number, row -> IncidentScreens.INCIDENT.href(row.number()));
        list.column("title", t("report.caseTitle"), IncidentRow::title).setFlexGrow(1);
        list.column("status", t("import.state"), row -> t("report.status." + row.status()));
        list.column("priority", t("report.group.priority"), row -> t("report.priority." + row.priority()));
        list.column("member", t("report.group.member"), IncidentRow::member);
        list.column("service", t("report.group.service"), IncidentRow::service);
        list.column("team", t("import.group"), IncidentRow::team);
        list.column("opened", t("import.opened"), IncidentRow::openedAt);
        add(list);
    }

    @Override
    public String getPageTitle() {
        return title + " · Samdrift";
    }
}
