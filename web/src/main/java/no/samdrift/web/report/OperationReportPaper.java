package no.samdrift.web.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.samdrift.kernel.text.Language;
import no.samdrift.servicedesk.report.Figure;
import no.samdrift.servicedesk.report.OperationReport;
import no.samdrift.servicedesk.report.ReportLine;
import no.samdrift.web.text.Texts;

/** The operation report for an operation meeting: what happened in two sentences, then a table per grouping. */
final class OperationReportPaper {
    private static final List<Figure> COUNTS = List.of(
            Figure.OPENED,
            Figure.RESOLVED,
            Figure.RESPONSE_BROKEN,
            Figure.RESOLUTION_BROKEN,
            Figure.REOPENED,
            Figure.REASSIGNED);

    private final Texts texts;
    private final OperationReport report;
    private final Language language;

    OperationReportPaper(Texts texts, OperationReport report, Language language) {
        this.texts = texts;
        this.report = report;
        this.language = language;
    }

    private String say(String key, Object... arguments) {
        return texts.get(language, key, arguments);
    }

    /** The period and whom it is about, in words. */
    static String subtitle(Texts texts, OperationReport report, Language language) {
        String who = report.memberNo() == null
                ? texts.get(language, "report.allMembers")
                : report.members().stream()
                        .filter(line -> report.memberNo().equals(line.key()))
                        .map(ReportLine::name)
                        .findFirst()
                        .orElse(report.memberNo());
        return texts.get(
                language,
                "report.subtitle",
                Paper.date(report.from(), language),
                Paper.date(report.to().minusDays(1), language),
                who);
    }

    Paper paper() {
        Paper paper =
                new Paper(language, Paper.Sheet.LANDSCAPE, say("operations.title"), subtitle(texts, report, language));
        ReportLine total = report.total();
        paper.say(say(
                "report.inWords",
                total.count(Figure.OPENED),
                total.count(Figure.RESOLVED),
                total.count(Figure.RESOLUTION_BROKEN),
                report.backlog().getLast().open()));
        paper.say(say("report.rule"));
        paper.chapter(say("report.inPictures"));
        for (Picture picture : new ReportPictures(language).of(report)) paper.picture(picture.title(), picture.data());
        group(paper, "month", report.months(), line -> Paper.month(line.key(), language));
        group(paper, "service", report.services(), line -> line.key() + " " + line.name());
        group(paper, "priority", report.priorities(), line -> say("report.priority." + line.key()));
        group(paper, "member", report.members(), ReportLine::name);
        return paper;
    }

    private void group(Paper paper, String key, List<ReportLine> lines, Function<ReportLine, String> name) {
        if (lines.isEmpty()) return;
        String heading = say("report.group." + key);
        List<String> heads = new ArrayList<>(List.of(heading));
        COUNTS.forEach(figure -> heads.add(">" + say("report.figure." + figure)));
        for (String share : List.of("responseShare", "resolutionShare", "meanHours"))
            heads.add(">" + say("report.column." + share));
        paper.chapter(heading);
        paper.table(
                say("report.by", heading.toLowerCase(language.locale())),
                heads,
                lines.stream().map(line -> row(name.apply(line), line)).toList(),
                lines.size() < 2 ? null : row(say("report.group.total"), report.total()));
    }

    private List<String> row(String name, ReportLine line) {
        List<String> cells = new ArrayList<>(List.of(name));
        COUNTS.forEach(figure -> cells.add(Paper.number(line.count(figure), 0, language)));
        cells.add(percent(line.responseShare()));
        cells.add(percent(line.resolutionShare()));
        cells.add(line.meanMinutes() == null ? "–" : Paper.number(line.meanMinutes() / 60, 1, language));
        return cells;
    }

    private String percent(Double share) {
        return share == null ? "–" : Paper.number(share * 100, 1, language);
    }
}
