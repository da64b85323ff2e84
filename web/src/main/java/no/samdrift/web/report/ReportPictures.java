package no.samdrift.web.report;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.samdrift.kernel.text.Language;
import no.samdrift.servicedesk.report.Figure;
import no.samdrift.servicedesk.report.OperationReport;
import no.samdrift.servicedesk.report.ReportLine;
import no.samdrift.web.report.ChartData.Kind;
import no.samdrift.web.report.ChartData.Series;
import no.samdrift.web.text.Texts;

/** The operation report in pictures, the same on a screen and on paper. */
public final class ReportPictures {
    private static final int MOST_SERVICES = 12;

    private final Language language;

    public ReportPictures(Language language) {
        this.language = language;
    }

    public List<Picture> of(OperationReport report) {
        List<ReportLine> months = report.months();
        // one month is no line
        Kind overTime = months.size() < 2 ? Kind.BARS : Kind.LINES;
        List<Picture> pictures = new ArrayList<>(List.of(
                picture(
                        "report.volumes",
                        Kind.BARS,
                        months,
                        this::month,
                        Figure.OPENED,
                        counts(months, Figure.OPENED, Figure.RESOLVED)),
                picture(
                        "report.sla",
                        overTime,
                        months,
                        this::month,
                        Figure.RESOLUTION_BROKEN,
                        List.of(
                                shares("report.column.responseShare", months, ReportLine::responseShare),
                                shares("report.column.resolutionShare", months, ReportLine::resolutionShare))),
                backlog(report)));
        List<ReportLine> most = report.services().stream()
                .sorted((a, b) -> b.count(Figure.RESOLVED) - a.count(Figure.RESOLVED))
                .limit(MOST_SERVICES)
                .toList();
        pictures.add(picture(
                "report.byService",
                Kind.STACKED,
                most,
                ReportLine::key,
                Figure.RESOLVED,
                counts(most, Figure.RESOLUTION_KEPT, Figure.RESOLUTION_BROKEN)));
        if (report.total().sourceShare() != null) pictures.add(source(months));
        return pictures;
    }

    private Picture backlog(OperationReport report) {
        var days = DateTimeFormatter.ofPattern("dd.MM.yyyy", language.locale());
        return new Picture(
                say("report.backlog"),
                ChartData.of(
                        Kind.BARS,
                        report.backlog().stream().map(b -> days.format(b.day())).toList(),
                        report.backlog().stream()
                                .map(OperationReport.Backlog::open)
                                .toList()),
                List.of(),
                null);
    }

    /** What the other system found of the imported cases, beside our own result. */
    private Picture source(List<ReportLine> months) {
        List<ReportLine> imported =
                months.stream().filter(line -> line.sourceShare() != null).toList();
        return picture(
                "report.source",
                Kind.BARS,
                imported,
                this::month,
                null,
                List.of(
                        shares("report.ours", imported, ReportLine::resolutionShare),
                        shares("report.theirs", imported, ReportLine::sourceShare)));
    }

    private Picture picture(
            String title,
            Kind kind,
            List<ReportLine> lines,
            Function<ReportLine, String> name,
            Figure leads,
            List<Series> series) {
        return new Picture(
                say(title),
                new ChartData(kind, lines.stream().map(name).toList(), series),
                leads == null ? List.of() : lines,
                leads);
    }

    private String say(String key) {
        return Texts.text(language.locale(), key);
    }

    private String month(ReportLine line) {
        return DateTimeFormatter.ofPattern("LLL yyyy", language.locale()).format(YearMonth.parse(line.key()));
    }

    private List<Series> counts(List<ReportLine> lines, Figure... figures) {
        return List.of(figures).stream()
                .map(figure -> new Series(
                        say("report.figure." + figure),
                        lines.stream().map(line -> line.count(figure)).toList()))
                .toList();
    }

    /** In per cent, one decimal. */
    private Series shares(String name, List<ReportLine> lines, Function<ReportLine, Double> share) {
        List<Double> percents = new ArrayList<>(); // may hold null, so no stream to a list
        for (ReportLine line : lines) {
            Double of = share.apply(line);
            percents.add(of == null ? null : Math.round(of * 1000) / 10.0);
        }
        return new Series(say(name), percents);
    }
}
