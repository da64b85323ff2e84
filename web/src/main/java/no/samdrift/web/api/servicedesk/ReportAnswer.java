package no.samdrift.web.api.servicedesk;

import java.time.LocalDate;
import java.util.List;
import no.samdrift.servicedesk.report.Figure;
import no.samdrift.servicedesk.report.OperationReport;
import no.samdrift.servicedesk.report.ReportLine;

/**
 * The report as programs get it. {@code to} is not included; times are service hours; {@code rule} says when a case
 * counts.
 */
public record ReportAnswer(
        LocalDate from,
        LocalDate to,
        String member,
        String rule,
        Line total,
        Double medianHoursToResolve,
        List<Line> months,
        List<Line> services,
        List<Line> priorities,
        List<Line> members,
        List<Backlog> backlog,
        List<SystemLine> systems) {
    private static final String RULE =
            "Opened by opening; closed and cancelled by closing; everything else by solving. Times in Europe/Oslo.";

    /** {@code share} is kept of kept and broken; {@code inProgress} counts cases opened in the period. */
    public record Sla(int kept, int broken, int inProgress, Double share) {}

    /** What the system said from which the case was imported. */
    public record Source(int kept, int broken, Double share) {}

    public record Line(
            String key,
            String name,
            int opened,
            int resolved,
            int closed,
            int cancelled,
            int reopened,
            Sla response,
            Sla resolution,
            Source source,
            int reassignments,
            int reassigned,
            Double meanReassignments,
            Double meanHoursToResolve) {
        static Line of(ReportLine line) {
            int open = line.count(Figure.IN_PROGRESS);
            return new Line(
                    line.key(),
                    line.name(),
                    line.count(Figure.OPENED),
                    line.count(Figure.RESOLVED),
                    line.count(Figure.CLOSED),
                    line.count(Figure.CANCELLED),
                    line.count(Figure.REOPENED),
                    new Sla(
                            line.count(Figure.RESPONSE_KEPT),
                            line.count(Figure.RESPONSE_BROKEN),
                            open,
                            line.responseShare()),
                    new Sla(
                            line.count(Figure.RESOLUTION_KEPT),
                            line.count(Figure.RESOLUTION_BROKEN),
                            open,
                            line.resolutionShare()),
                    new Source(line.count(Figure.SOURCE_KEPT), line.count(Figure.SOURCE_BROKEN), line.sourceShare()),
                    line.reassignments(),
                    line.count(Figure.REASSIGNED),
                    line.meanReassignments(),
                    hours(line.meanMinutes()));
        }
    }

    public record Backlog(LocalDate day, int open) {}

    public record SystemLine(String system, String name, String member, int opened) {}

    static ReportAnswer of(OperationReport report) {
        return new ReportAnswer(
                report.from(),
                report.to(),
                report.memberNo(),
                RULE,
                Line.of(report.total()),
                hours(report.medianMinutes()),
                lines(report.months()),
                lines(report.services()),
                lines(report.priorities()),
                lines(report.members()),
                report.backlog().stream()
                        .map(b -> new Backlog(b.day(), b.open()))
                        .toList(),
                report.systems().stream()
                        .map(s -> new SystemLine(s.code(), s.name(), s.member(), s.opened()))
                        .toList());
    }

    private static List<Line> lines(List<ReportLine> lines) {
        return lines.stream().map(Line::of).toList();
    }

    private static Double hours(Double minutes) {
        return minutes == null ? null : Math.round(minutes / 60 * 100) / 100.0;
    }
}
