package no.samdrift.web.api.servicedesk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import java.util.Locale;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.table.TableFormat;
import no.samdrift.kernel.text.Language;
import no.samdrift.kernel.time.Time;
import no.samdrift.servicedesk.report.OperationReport;
import no.samdrift.servicedesk.report.OperationReports;
import no.samdrift.web.api.Gives;
import no.samdrift.web.api.Languages;
import no.samdrift.web.report.OperationReportTable;

/** Figures of a period: {@code from} is its first day, {@code to} the day after its last; this month without them. */
@Path("/reports")
@RequestScoped
public class ReportsResource {
    @Inject
    private OperationReports reports;

    @Inject
    private OperationReportTable table;

    @Inject
    private Time time;

    @GET
    @Path("operations")
    @Gives(ReportAnswer.class)
    public Response operations(
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @QueryParam("member") String memberNo,
            @QueryParam("format") String format,
            @HeaderParam("Accept-Language") String accepted) {
        LocalDate first = from == null ? time.today().withDayOfMonth(1) : day("from", from);
        LocalDate end = to == null ? first.plusMonths(1) : day("to", to);
        OperationReport report = reports.of(first, end, memberNo);
        if (format == null || format.equals("json"))
            return Response.ok(ReportAnswer.of(report)).build();
        return file(report, format(format), Languages.of(accepted));
    }

    private Response file(OperationReport report, TableFormat format, Language language) {
        StreamingOutput out = format == TableFormat.CSV
                ? stream -> table.csv(report, language, stream)
                : stream -> table.write(report, format, language, stream);
        return Response.ok(out, format.mediaType())
                .header("Content-Disposition", "attachment; filename=\"operations." + format.extension() + "\"")
                .build();
    }

    private static TableFormat format(String format) {
        for (TableFormat each : TableFormat.values())
            if (each.name().toLowerCase(Locale.ROOT).equals(format)) return each;
        throw RuleBroken.at("format", "badFormat", format);
    }

    private static LocalDate day(String name, LocalDate day) {
        if (day.getYear() >= 1970 && day.getYear() < 2200) return day;
        throw RuleBroken.at(name, "badDay", day);
    }
}
