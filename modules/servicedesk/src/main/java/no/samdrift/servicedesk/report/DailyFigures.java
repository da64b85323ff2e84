package no.samdrift.servicedesk.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.audit.Audit;
import no.samdrift.kernel.data.Ids;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.time.Time;
import no.samdrift.servicedesk.ServiceDeskRight;
import no.samdrift.servicedesk.work.CaseCounted;

/**
 * Keeps the figures by day and month (R9). A case's transaction only adds rows of its own; they are folded into the sums
 * afterwards, by one at a time. Sums and rows not folded yet are together always what the cases say.
 */
@ApplicationScoped
@Transactional
public class DailyFigures {
    private static final int AT_ONCE = 2000;
    private static final String VERSION = "member_id, service_id, system_id, priority, status, opened_at, resolved_at,"
            + " closed_at, reopen_count, reassignment_count, source_made_sla, response_broken, resolution_broken, service_s";
    /** Folding and making anew exclude one another; whoever changes a case waits for neither. */
    private static final String LOCK = "select id from servicedesk_report_state for update";

    @Inject
    Sql sql;

    @Inject
    Time time;

    @Inject
    Audit audit;

    @Inject
    CurrentCaller current;

    void note(@Observes CaseCounted version) {
        if (!version.kind().equals("incident")) return;
        sql.run(
                "insert into servicedesk_report_change(id, times, taken, " + VERSION + ") select :id, :times, false, "
                        + VERSION + " from servicedesk_incident where id = :case",
                Map.of("id", Ids.next(), "times", version.times(), "case", version.id()));
    }

    private record Span(Instant first, Instant last) {
        LocalDate from() {
            return LocalDate.ofInstant(first, Time.OSLO);
        }

        LocalDate to() {
            return LocalDate.ofInstant(last, Time.OSLO).plusDays(1);
        }
    }

    /** Takes some changes into the sums; how many, and whether there may be more. */
    public int fold() {
        sql.first(Long.class, LOCK, Map.of());
        int taken = sql.run("update servicedesk_report_change set taken = true order by id limit " + AT_ONCE, Map.of());
        if (taken == 0) return 0;
        Counts counts = new Counts(Counts.CHANGES, "i.times", "i.taken");
        Span span = span(Counts.CHANGES + " where taken").orElseThrow();
        add(counts.byDay(span.from(), span.to()), counts.ofSeconds(span.from(), span.to(), ""));
        sql.run("delete from servicedesk_report_change where taken", Map.of());
        return taken;
    }

    public static boolean more(int folded) {
        return folded == AT_ONCE;
    }

    private void add(String figures, String times) {
        String sums = Sum.columns(sum -> "sum(" + sum.column() + ")");
        String added = Sum.columns(sum -> "%1$s = k.%1$s + values(%1$s)".formatted(sum.column()));
        for (String day : List.of("day", "month"))
            sql.run(
                    "insert into servicedesk_report_" + day + "(" + Counts.COLUMNS + ") select part, "
                            + (day.equals("day") ? "day" : "day - interval dayofmonth(day) - 1 day")
                            + ", key_id, member_id, " + sums + " from (" + figures + ") x group by 1, 2, 3, 4"
                            + " on duplicate key update " + added.replace("k.", "servicedesk_report_" + day + "."),
                    Map.of());
        sql.run(
                "insert into servicedesk_report_time(bucket, day, seconds, member_id, cases)"
                        + " select bucket, day, seconds, member_id, sum(cases) from (" + times
                        + ") x group by 1, 2, 3, 4 on duplicate key update cases = servicedesk_report_time.cases + values(cases)",
                Map.of());
    }

    private Optional<Span> span(String versions) {
        String ends = Stream.of("opened_at", "resolved_at", "closed_at")
                .map(at -> "select min(%s) as first, max(%s) as last from %s".formatted(at, at, versions))
                .collect(Collectors.joining(" union all "));
        return sql.first(Span.class, "select min(first) as first, max(last) as last from (" + ends + ") x", Map.of())
                .filter(span -> span.first() != null);
    }

    /** Has all figures made anew from the cases; until that is done the report counts the cases. */
    public void makeAnew() {
        current.get().require(ServiceDeskRight.IMPORT, Target.COOPERATION);
        sql.run("update servicedesk_report_state set asked_at = :now", Map.of("now", time.now()));
        audit.created("report.makeAnew", "report", "figures", null, Map.of("askedAt", time.now()));
    }

    /** When it was asked for; nothing where the figures stand. */
    public Optional<Instant> asked() {
        return sql.first(
                Instant.class, "select asked_at from servicedesk_report_state where asked_at is not null", Map.of());
    }

    /** The months in which anything ever counted, the first day of each. */
    public List<LocalDate> months() {
        LocalDate today = time.today();
        LocalDate kept = sql.first(LocalDate.class, "select min(day) from servicedesk_report_month", Map.of())
                .orElse(today);
        Span span = span(Counts.CASES).orElse(new Span(time.now(), time.now()));
        LocalDate first = kept.isBefore(span.from()) ? kept : span.from();
        LocalDate last = today.isAfter(span.to()) ? today : span.to();
        return first.withDayOfMonth(1)
                .datesUntil(last.plusDays(1), java.time.Period.ofMonths(1))
                .toList();
    }

    /**
     * What the cases of the month say less what is not folded yet, both as of one moment: whatever is written meanwhile
     * comes on top.
     */
    public void makeMonth(LocalDate month) {
        sql.first(Long.class, LOCK, Map.of());
        LocalDate end = month.plusMonths(1);
        String days = " where day >= '" + month + "' and day < '" + end + "'";
        for (String day : List.of("day", "month"))
            sql.run("delete from servicedesk_report_" + day + days + " and part in (" + Part.names() + ")", Map.of());
        sql.run("delete from servicedesk_report_time" + days, Map.of());
        Counts cases = new Counts(Counts.CASES, "1", "true");
        Counts changes = new Counts(Counts.CHANGES, "-i.times", "true");
        add(
                cases.byDay(month, end) + " union all " + changes.byDay(month, end),
                cases.ofSeconds(month, end, "") + " union all " + changes.ofSeconds(month, end, ""));
    }

    /** The figures stand, unless they were asked for again meanwhile. */
    public void made(Instant asked) {
        sql.run("update servicedesk_report_state set asked_at = null where asked_at = :asked", Map.of("asked", asked));
    }
}
