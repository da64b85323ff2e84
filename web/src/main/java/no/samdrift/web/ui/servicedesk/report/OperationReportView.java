package no.samdrift.web.ui.servicedesk.report;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Objects;
import no.samdrift.cooperation.member.MemberRow;
import no.samdrift.kernel.table.TableFormat;
import no.samdrift.kernel.text.Language;
import no.samdrift.kernel.time.Time;
import no.samdrift.servicedesk.report.Cell;
import no.samdrift.servicedesk.report.Figure;
import no.samdrift.servicedesk.report.OperationReport;
import no.samdrift.servicedesk.report.OperationReports;
import no.samdrift.web.report.OperationReportTable;
import no.samdrift.web.text.Formats;
import no.samdrift.web.text.Texts;
import no.samdrift.web.ui.part.DateField;
import no.samdrift.web.ui.part.EmptyState;
import no.samdrift.web.ui.part.PageHeader;
import no.samdrift.web.ui.part.Tone;

/** The operation in a period: figures, pictures, tables, each number leading to its cases. */
@Route(OperationReportView.PATH)
public class OperationReportView extends Main implements BeforeEnterObserver {
    static final String PATH = "reports/operations";
    /** Wide tables scroll by themselves instead of widening the page. */
    private static final String NARROW = "minmax(0, 1fr)";

    private final OperationReports reports;
    private final OperationReportTable files;
    private final Time time;
    private final DateField from = new DateField(t("report.from"));
    private final DateField until = new DateField(t("report.to"));
    private final ComboBox<MemberRow> member = new ComboBox<>(t("report.member"));
    private final Div downloads = new Div();
    private final Div body = new Div();
    private boolean reading;

    @Inject
    public OperationReportView(OperationReports reports, OperationReportTable files, Time time) {
        this.reports = reports;
        this.files = files;
        this.time = time;
        addClassName("page");
        downloads.addClassName("list-tools");
        body.addClassName("stack");
        member.setItems(reports.members());
        member.setItemLabelGenerator(MemberRow::name);
        member.setPlaceholder(t("report.allMembers"));
        member.setClearButtonVisible(true);
        member.setWidth("12rem");
        from.addValueChangeListener(e -> changed());
        until.addValueChangeListener(e -> changed());
        member.addValueChangeListener(e -> changed());
        Div filters = new Div(from, until, member);
        filters.addClassNames("list-filters", "filters-open");
        Div bar = new Div(filters, downloads);
        bar.addClassName("list-bar");
        Div content = new Div(bar, body);
        content.addClassName("stack");
        content.getStyle().set("grid-template-columns", NARROW);
        body.getStyle().set("grid-template-columns", NARROW);
        add(new PageHeader(t("operations.title"), t("report.rule")), content);
    }

    private void changed() {
        if (reading || from.isEmpty() || until.isEmpty()) return;
        String no = member.isEmpty() ? null : member.getValue().memberNo();
        var query = new ReportQuery(from.getValue(), until.getValue(), no);
        getUI().ifPresent(ui -> ui.navigate(PATH, query.address()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ReportQuery query = ReportQuery.of(event.getLocation().getQueryParameters(), time.today());
        reading = true;
        from.setValue(query.from());
        until.setValue(query.until());
        member.setValue(reports.members().stream()
                .filter(m -> Objects.equals(m.memberNo(), query.member()))
                .findFirst()
                .orElse(null));
        reading = false;
        show(reports.of(query.from(), query.to(), query.member()));
    }

    private void show(OperationReport report) {
        downloads.removeAll();
        for (TableFormat format : TableFormat.values()) downloads.add(download(report, format));
        body.removeAll();
        boolean nothing =
                report.total().counts().isEmpty() && report.backlog().stream().allMatch(b -> b.open() == 0);
        if (nothing) {
            body.add(new EmptyState(VaadinIcon.CHART, t("report.empty"), t("report.nothing")));
            return;
        }
        body.add(figures(report), new ReportCharts(report));
        body.add(new ReportTable(t("report.group.month"), report.months(), line -> Formats.month(line.key())));
        body.add(new ReportTable(t("report.group.service"), report.services(), line -> line.key() + " " + line.name()));
        body.add(new ReportTable(
                t("report.group.priority"), report.priorities(), line -> t("report.priority." + line.key())));
        body.add(new ReportTable(t("report.group.member"), report.members(), line -> line.name()));
        if (!report.systems().isEmpty()) body.add(new SystemTable(report.systems()));
    }

    private static Div figures(OperationReport report) {
        Div figures = new Div();
        figures.addClassName("figures");
        count(figures, report, Figure.OPENED);
        count(figures, report, Figure.RESOLVED);
        var end = report.backlog().getLast();
        Cell cell = report.total().cell();
        figures.add(new no.samdrift.web.ui.part.Figure(
                Formats.number(end.open()), t("report.openAtEnd"), CaseLink.of(null, cell)));
        share(
                figures,
                report,
                Figure.RESPONSE_BROKEN,
                "report.column.responseShare",
                report.total().responseShare());
        share(
                figures,
                report,
                Figure.RESOLUTION_BROKEN,
                "report.column.resolutionShare",
                report.total().resolutionShare());
        count(figures, report, Figure.REOPENED);
        count(figures, report, Figure.REASSIGNED);
        figures.add(new no.samdrift.web.ui.part.Figure(
                ReportTable.hours(report.medianMinutes()),
                t("report.median"),
                t("report.meanNote", ReportTable.hours(report.total().meanMinutes())),
                Tone.NEUTRAL,
                CaseLink.of(Figure.RESOLVED, cell)));
        return figures;
    }

    private static void count(Div figures, OperationReport report, Figure figure) {
        figures.add(new no.samdrift.web.ui.part.Figure(
                Formats.number(report.total().count(figure)),
                t("report.figure." + figure),
                CaseLink.of(figure, report.total().cell())));
    }

    private static void share(Div figures, OperationReport report, Figure broken, String label, Double share) {
        figures.add(new no.samdrift.web.ui.part.Figure(
                share == null ? "–" : Formats.percent(share, 1),
                t(label),
                t("report.late", report.total().count(broken)),
                share == null || share >= 0.9 ? Tone.NEUTRAL : Tone.WARNING,
                CaseLink.of(broken, report.total().cell())));
    }

    private Anchor download(OperationReport report, TableFormat format) {
        Language language = Language.of(Texts.locale());
        String name = "%s-%s-%s.%s"
                .formatted(t("report.file"), report.from(), report.to().minusDays(1), format.extension());
        DownloadHandler handler = event -> {
            event.setFileName(name.toLowerCase(Locale.ROOT));
            event.setContentType(format.mediaType());
            files.write(report, format, language, event.getOutputStream());
        };
        Anchor anchor = new Anchor(handler, AttachmentType.DOWNLOAD, format.name());
        anchor.getElement().setAttribute("aria-label", t("list.export", format.name()));
        anchor.addClassName("list-export");
        return anchor;
    }
}
