package no.samdrift.web.ui.servicedesk.report;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samdrift.kernel.data.Ref;
import no.samdrift.kernel.text.Language;
import no.samdrift.kernel.time.Time;
import no.samdrift.servicedesk.report.Figure;
import no.samdrift.servicedesk.report.OperationReport;
import no.samdrift.servicedesk.report.OperationReports;
import no.samdrift.servicedesk.report.ReportLine;
import no.samdrift.web.report.OperationReportTable;
import no.samdrift.web.report.ReportPictures;
import no.samdrift.web.text.Formats;
import no.samdrift.web.text.Texts;
import no.samdrift.web.ui.part.DateField;
import no.samdrift.web.ui.part.Downloads;
import no.samdrift.web.ui.part.EmptyState;
import no.samdrift.web.ui.part.KeyFigure;
import no.samdrift.web.ui.part.ReportPage;
import no.samdrift.web.ui.part.Tone;

/** The operation in a period: figures, pictures, tables, each number leading to its cases. */
@Route(OperationReportView.PATH)
public class OperationReportView extends ReportPage<OperationReport> {
    static final String PATH = "reports/operations";

    private final OperationReports reports;
    private final OperationReportTable files;
    private final Time time;

    @Inject
    public OperationReportView(OperationReports reports, OperationReportTable files, Time time) {
        super(ReportScreens.OPERATIONS, t("report.rule"));
        this.reports = reports;
        this.files = files;
        this.time = time;
        DateField from = new DateField(t("report.from"));
        asking("from", from, LocalDate::toString, ReportQuery::day, () -> ReportQuery.lastMonth(time.today()));
        asking(
                "until",
                new DateField(t("report.to")),
                LocalDate::toString,
                ReportQuery::day,
                () -> ReportQuery.endOfMonth(from.getValue()));
        askingMember(reports.members().stream()
                .map(m -> new Ref(m.id(), m.memberNo(), m.name()))
                .toList());
    }

    @Override
    protected OperationReport read(Map<String, String> asked) {
        ReportQuery query = ReportQuery.of(asked, time.today());
        showAsked(query.address());
        return reports.of(query.from(), query.to(), query.member());
    }

    @Override
    protected List<Component> shown(OperationReport report) {
        boolean nothing =
                report.total().counts().isEmpty() && report.backlog().stream().allMatch(b -> b.open() == 0);
        if (nothing) return List.of(new EmptyState(VaadinIcon.CHART, t("report.empty"), t("report.nothing")));
        List<Component> shown = new ArrayList<>(List.of(
                figures(report),
                new ReportCharts(new ReportPictures(Language.of(Texts.locale())).of(report)),
                new ReportTable(t("report.group.month"), report.months(), line -> Formats.month(line.key())),
                new ReportTable(t("report.group.service"), report.services(), line -> line.key() + " " + line.name()),
                new ReportTable(
                        t("report.group.priority"), report.priorities(), line -> t("report.priority." + line.key())),
                new ReportTable(t("report.group.member"), report.members(), ReportLine::name)));
        if (!report.systems().isEmpty()) shown.add(new SystemTable(report.systems()));
        return shown;
    }

    @Override
    protected Downloads downloads(OperationReport report) {
        Language language = Language.of(Texts.locale());
        String file = "%s-%s-%s"
                .formatted(t("report.file"), report.from(), report.to().minusDays(1));
        return new Downloads(
                file.toLowerCase(Locale.ROOT), (format, out) -> files.write(report, format, language, out));
    }

    private static Div figures(OperationReport report) {
        Div figures = new Div();
        figures.addClassName("figures");
        count(figures, report, Figure.OPENED);
        count(figures, report, Figure.RESOLVED);
        ReportLine total = report.total();
        figures.add(new KeyFigure(
                Formats.number(report.backlog().getLast().open()),
                t("report.openAtEnd"),
                CaseLink.of(null, total.cell())));
        share(figures, report, Figure.RESPONSE_BROKEN, "report.column.responseShare", total.responseShare());
        share(figures, report, Figure.RESOLUTION_BROKEN, "report.column.resolutionShare", total.resolutionShare());
        count(figures, report, Figure.REOPENED);
        count(figures, report, Figure.REASSIGNED);
        figures.add(new KeyFigure(
                ReportTable.hours(report.medianMinutes()),
                t("report.median"),
                t("report.meanNote", ReportTable.hours(total.meanMinutes())),
                Tone.NEUTRAL,
                CaseLink.of(Figure.RESOLVED, total.cell())));
        return figures;
    }

    private static void count(Div figures, OperationReport report, Figure figure) {
        figures.add(new KeyFigure(
                Formats.number(report.total().count(figure)),
                t("report.figure." + figure),
                CaseLink.of(figure, report.total().cell())));
    }

    private static void share(Div figures, OperationReport report, Figure broken, String label, Double share) {
        figures.add(new KeyFigure(
                share == null ? "–" : Formats.percent(share, 1),
                t(label),
                t("report.late", report.total().count(broken)),
                share == null || share >= 0.9 ? Tone.NEUTRAL : Tone.WARNING,
                CaseLink.of(broken, report.total().cell())));
    }
}
