package no.samdrift.web.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.samdrift.kernel.table.Column;
import no.samdrift.kernel.table.TableExport;
import no.samdrift.kernel.table.TableFormat;
import no.samdrift.kernel.text.Language;
import no.samdrift.kernel.time.Time;
import no.samdrift.servicedesk.report.Figure;
import no.samdrift.servicedesk.report.OperationReport;
import no.samdrift.servicedesk.report.ReportLine;
import no.samdrift.web.text.Texts;

/** The operation report as one table: the total, then a line per month, service, priority and member. */
@ApplicationScoped
public class OperationReportTable {
    private static final List<Figure> COUNTS = List.of(
            Figure.OPENED,
            Figure.IN_PROGRESS,
            Figure.RESOLVED,
            Figure.CLOSED,
            Figure.CANCELLED,
            Figure.REOPENED,
            Figure.RESPONSE_KEPT,
            Figure.RESPONSE_BROKEN,
            Figure.RESOLUTION_KEPT,
            Figure.RESOLUTION_BROKEN,
            Figure.SOURCE_KEPT,
            Figure.SOURCE_BROKEN,
            Figure.REASSIGNED);

    @Inject
    Texts texts;

    @Inject
    Press press;

    private record Row(String group, ReportLine line) {}

    /** For a person: CSV begins with a byte order mark, which spreadsheets need. */
    public void write(OperationReport report, TableFormat format, Language language, OutputStream out)
            throws IOException {
        if (format == TableFormat.PDF) press.print(new OperationReportPaper(texts, report, language).paper(), out);
        else export(report, language).write(format, rows(report, language).iterator(), out);
    }

    /** For a program. */
    public void csv(OperationReport report, Language language, OutputStream out) throws IOException {
        export(report, language).csv(rows(report, language).iterator(), out, false);
    }

    private TableExport<Row> export(OperationReport report, Language language) {
        String subtitle = OperationReportPaper.subtitle(texts, report, language);
        return new TableExport<>(
                texts.get(language, "operations.title"), subtitle, columns(language), language.locale(), Time.OSLO);
    }

    private List<Row> rows(OperationReport report, Language language) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(texts.get(language, "report.group.total"), report.total()));
        add(rows, texts.get(language, "report.group.month"), report.months());
        add(rows, texts.get(language, "report.group.service"), report.services());
        add(rows, texts.get(language, "report.group.priority"), report.priorities());
        add(rows, texts.get(language, "report.group.member"), report.members());
        return rows;
    }

    private static void add(List<Row> rows, String group, List<ReportLine> lines) {
        lines.forEach(line -> rows.add(new Row(group, line)));
    }

    private List<Column<Row>> columns(Language language) {
        List<Column<Row>> columns = new ArrayList<>();
        columns.add(column(language, "group", Row::group));
        columns.add(column(language, "key", row -> row.line().key()));
        columns.add(column(language, "name", row -> row.line().name()));
        for (Figure figure : COUNTS)
            columns.add(new Column<>(
                    texts.get(language, "report.figure." + figure),
                    row -> row.line().count(figure)));
        columns.add(column(language, "responseShare", row -> percent(row.line().responseShare())));
        columns.add(
                column(language, "resolutionShare", row -> percent(row.line().resolutionShare())));
        columns.add(column(language, "reassignments", row -> row.line().reassignments()));
        columns.add(column(language, "meanHours", row -> hours(row.line().meanMinutes())));
        return columns;
    }

    private Column<Row> column(Language language, String key, Function<Row, Object> value) {
        return new Column<>(texts.get(language, "report.column." + key), value);
    }

    private static BigDecimal percent(Double share) {
        return share == null ? null : BigDecimal.valueOf(share * 100).setScale(1, RoundingMode.HALF_UP);
    }

    private static BigDecimal hours(Double minutes) {
        return minutes == null ? null : BigDecimal.valueOf(minutes / 60).setScale(2, RoundingMode.HALF_UP);
    }
}
