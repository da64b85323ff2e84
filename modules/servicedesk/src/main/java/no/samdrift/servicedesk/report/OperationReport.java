package no.samdrift.servicedesk.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The operation in a period; see the package for what counts where.
 *
 * @param to the day after the last one
 * @param memberNo the member asked for, null for all the caller sees
 * @param medianMinutes service minutes until the solution; null where nothing with a clock was solved
 */
public record OperationReport(
        LocalDate from,
        LocalDate to,
        String memberNo,
        ReportLine total,
        List<ReportLine> months,
        List<ReportLine> services,
        List<ReportLine> priorities,
        List<ReportLine> members,
        List<Backlog> backlog,
        List<SystemLine> systems,
        Double medianMinutes) {

    /** Cases that were work at the moment: the beginning of each month, and the end of the period. */
    public record Backlog(LocalDate day, Instant at, int open) {}

    /** A system with cases opened in the period, most first. */
    public record SystemLine(String code, String name, String member, Cell cell, int opened) {}
}
