package no.samdrift.web.ui.servicedesk.report;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.samdrift.servicedesk.report.Figure;
import no.samdrift.servicedesk.report.OperationReport;
import no.samdrift.servicedesk.report.ReportLine;
import no.samdrift.web.text.Formats;
import no.samdrift.web.ui.part.Chart;
import no.samdrift.web.ui.part.ChartData;
import no.samdrift.web.ui.part.ChartData.Kind;

/** The report in pictures; a pressed bar leads to its cases. */
class ReportCharts extends Div {
    private static final int MOST_SERVICES = 12;

    ReportCharts(OperationReport report) {
        addClassName("charts");
        List<String> months = report.months().stream().map(ReportCharts::month).toList();
        // one month is no line
        Kind overTime = months.size() < 2 ? Kind.BARS : Kind.LINES;
        add(pick(
                chart(
                        t("report.volumes"),
                        new ChartData(
                                Kind.BARS,
                                months,
                                List.of(
                                        series(Figure.OPENED, report.months()),
                                        series(Figure.RESOLVED, report.months())))),
                report.months(),
                ReportCharts::month,
                Figure.OPENED));
        add(pick(
                chart(t("report.sla"), new ChartData(overTime, months, shares(report.months()))),
                report.months(),
                ReportCharts::month,
                Figure.RESOLUTION_BROKEN));
        add(chart(
                t("report.backlog"),
                ChartData.of(
                        Kind.BARS,
                        report.backlog().stream()
                                .map(b -> Formats.date(b.day()))
                                .toList(),
                        report.backlog().stream()
                                .map(OperationReport.Backlog::open)
                                .toList())));
        services(report);
        if (report.total().sourceShare() != null) source(report);
    }

    private static String month(ReportLine line) {
        return Formats.month(line.key());
    }

    private void services(OperationReport report) {
        List<ReportLine> most = report.services().stream()
                .sorted((a, b) -> b.count(Figure.RESOLVED) - a.count(Figure.RESOLVED))
                .limit(MOST_SERVICES)
                .toList();
        add(pick(
                chart(
                        t("report.byService"),
                        new ChartData(
                                Kind.STACKED,
                                most.stream().map(ReportLine::key).toList(),
                                List.of(series(Figure.RESOLUTION_KEPT, most), series(Figure.RESOLUTION_BROKEN, most)))),
                most,
                ReportLine::key,
                Figure.RESOLVED));
    }

    /** What the other system found of the imported cases, beside our own result. */
    private void source(OperationReport report) {
        List<ReportLine> imported = report.months().stream()
                .filter(line -> line.sourceShare() != null)
                .toList();
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (ReportLine line : imported) {
            ours.add(percent(line.resolutionShare()));
            theirs.add(percent(line.sourceShare()));
        }
        add(chart(
                t("report.source"),
                new ChartData(
                        Kind.BARS,
                        imported.stream().map(ReportCharts::month).toList(),
                        List.of(
                                new Chart.Series(t("report.ours"), ours),
                                new Chart.Series(t("report.theirs"), theirs)))));
    }

    private static List<Chart.Series> shares(List<ReportLine> lines) {
        List<Double> response = new ArrayList<>();
        List<Double> resolution = new ArrayList<>();
        for (ReportLine line : lines) {
            response.add(percent(line.responseShare()));
            resolution.add(percent(line.resolutionShare()));
        }
        return List.of(
                new Chart.Series(t("report.column.responseShare"), response),
                new Chart.Series(t("report.column.resolutionShare"), resolution));
    }

    private static Double percent(Double share) {
        return share == null ? null : Math.round(share * 1000) / 10.0;
    }

    private static Chart.Series series(Figure figure, List<ReportLine> lines) {
        return new Chart.Series(
                t("report.figure." + figure),
                lines.stream().map(line -> line.count(figure)).toList());
    }

    private static Chart chart(String title, ChartData data) {
        Chart chart = new Chart(title);
        chart.show(data);
        return chart;
    }

    private static Chart pick(Chart chart, List<ReportLine> lines, Function<ReportLine, String> key, Figure figure) {
        chart.onPick(picked -> lines.stream()
                .filter(line -> key.apply(line).equals(picked))
                .findFirst()
                .ifPresent(line -> UI.getCurrent().navigate(CaseLink.of(figure, line.cell()))));
        return chart;
    }
}
