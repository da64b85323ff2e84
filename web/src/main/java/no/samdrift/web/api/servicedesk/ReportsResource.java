package no.samdrift.web.api.servicedesk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import no.samdrift.cooperation.member.Members;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.table.TableFormat;
import no.samdrift.kernel.text.Language;
import no.samdrift.kernel.time.Time;
import no.samdrift.servicedesk.report.DailyFigures;
import no.samdrift.servicedesk.report.OperationReport;
import no.samdrift.servicedesk.report.OperationReports;
import no.samdrift.servicedesk.work.OpenWork;
import no.samdrift.servicedesk.work.WorkQueue;
import no.samdrift.web.api.Download;
import no.samdrift.web.api.Languages;
import no.samdrift.web.api.Listed;
import no.samdrift.web.api.Listing;
import no.samdrift.web.report.OperationReportTable;

/** Figures of a period: {@code from} is its first day, {@code to} the day after its last; this month without them. */
@Path("/reports")
@RequestScoped
public class ReportsResource {
    @Inject
    private OperationReports reports;

    @Inject
    private DailyFigures figures;

    @Inject
    private OperationReportTable table;

    @Inject
    private WorkQueue queue;

    @Inject
    private Members members;

    @Inject
    private Time time;

    @GET
    @Path("operations")
    public Download<ReportAnswer> operations(
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @QueryParam("member") String memberNo,
            @QueryParam("format") Download.Format format,
            @HeaderParam("Accept-Language") String language) {
        LocalDate first = from == null ? time.today().withDayOfMonth(1) : day("from", from);
        LocalDate end = to == null ? first.plusMonths(1) : day("to", to);
        OperationReport report = reports.of(first, end, memberNo);
        return Download.Format.isFile(format)
                ? file(report, format.ofFile(), Languages.of(language))
                : Download.json(ReportAnswer.of(report));
    }

    /** What is open now, by team and state. */
    @GET
    @Path("open-work")
    public Listed<OpenWork> openWork(@QueryParam("member") String memberNo, @BeanParam Listing listing) {
        Long member = memberNo == null ? null : members.byNo(memberNo).id();
        return listing.all(queue.byTeam(member), line -> line.teamId() + line.kind() + line.status());
    }

    private Download<ReportAnswer> file(OperationReport report, TableFormat format, Language language) {
        return Download.file("operations." + format.extension(), format, out -> {
            if (format == TableFormat.CSV) table.csv(report, language, out);
            else table.write(report, format, language, out);
        });
    }

    /** Has the figures made anew from the cases, which were brought in past the house; until then the report counts these. */
    @POST
    @Path("figures")
    public void makeAnew() {
        figures.makeAnew();
    }

    private static LocalDate day(String name, LocalDate day) {
        if (day.getYear() >= 1970 && day.getYear() < 2200) return day;
        throw RuleBroken.at(name, "badDay", day);
    }
}
