package no.samdrift.servicedesk.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.samdrift.kernel.data.Sql;

/**
 * The sums behind the report: from the figures kept by day and month and the changes not folded into them yet, read in one
 * statement; or else from the cases.
 */
@ApplicationScoped
class CountedCases {
    private static final LocalDate EVER = LocalDate.of(1000, 1, 1);

    @Inject
    Sql sql;

    /**
     * Which cases.
     *
     * @param visible an SQL predicate over {@code i}
     * @param kept whether the kept figures stand and tell all that the predicate asks for
     */
    record Within(Period period, String visible, boolean kept) {
        Counts counts() {
            return kept ? new Counts(Counts.CHANGES, "i.times", visible) : new Counts(Counts.CASES, "1", visible);
        }

        String figures(List<Part> parts) {
            LocalDate from = period.from();
            LocalDate to = period.to();
            StringBuilder figures = new StringBuilder(counts().byMonth(parts, from, to));
            if (kept) for (Part part : parts) figures.append(kept(Counts.COLUMNS, part, from, to));
            return figures.toString();
        }

        /** Whole months by the month, what is left at the edges by the day. */
        private String kept(String columns, Part part, LocalDate from, LocalDate to) {
            LocalDate first = from.plusMonths(1).minusDays(1).withDayOfMonth(1);
            LocalDate last = to.withDayOfMonth(1);
            if (!first.isBefore(last)) return keptBy("day", columns, part, from, to);
            return keptBy("month", columns, part, first, last)
                    + keptBy("day", columns, part, from, first)
                    + keptBy("day", columns, part, last, to);
        }

        private String keptBy(String by, String columns, Part part, LocalDate from, LocalDate to) {
            if (!from.isBefore(to)) return "";
            return " union all select " + columns + " from servicedesk_report_" + by + " i where i.part = '" + part
                    + "'" + days(from, to);
        }

        private String days(LocalDate from, LocalDate to) {
            return " and i.day >= '" + from + "' and i.day < '" + to + "' and " + visible;
        }

        String seconds(int bucket) {
            return counts().ofSeconds(period.from(), period.to(), " and " + Part.TIME.key + " = " + bucket)
                    + (kept
                            ? " union all select i.bucket, i.day, i.seconds, i.member_id, i.cases"
                                    + " from servicedesk_report_time i where i.bucket = " + bucket
                                    + days(period.from(), period.to())
                            : "");
        }

        /** R6: who is in it at the beginning, of the cases or of the changes, and what the kept figures say. */
        String backlog() {
            String at = "'" + Period.sql(Period.begin(period.from())) + "'";
            return "select sum(%s) as open from %s i where i.opened_at < %s and (i.ended_at is null or i.ended_at >= %s) and %s"
                            .formatted(counts().times(), counts().versions(), at, at, visible)
                    + (kept ? kept("sum(opened - resolved - cancelled)", Part.ALL, EVER, period.from()) : "");
        }
    }

    /** {@code month} like 202610 and the member are told of {@link Part#ALL} alone; {@code sums} in the order of {@link Sum}. */
    record Row(Part part, int month, long memberId, long keyId, String sums) {}

    List<Row> rows(Within within) {
        return sql.list(
                Row.class,
                "select part, if(part = 'ALL', extract(year_month from day), 0) as month, if(part = 'ALL', member_id, 0)"
                        + " as member_id, key_id, concat_ws(',', "
                        + Sum.columns(sum -> "sum(" + sum.column() + ")") + ") as sums from ("
                        + within.figures(Part.WORK) + ") x group by 1, 2, 3, 4");
    }

    /** R6, at the beginning of the period. */
    int backlog(Within within) {
        return (int) sql.count("select coalesce(sum(open), 0) from (" + within.backlog() + ") x", Map.of());
    }

    record SystemCount(long id, String code, String name, String member, int opened) {}

    List<SystemCount> systems(Within within) {
        return sql.list(
                SystemCount.class,
                "select y.id, y.code, y.name, m.name as member, x.opened from (select f.key_id, sum(f.opened) as opened from ("
                        + within.figures(List.of(Part.SYSTEM))
                        + ") f group by 1 having sum(f.opened) > 0 order by 2 desc, 1 limit 10) x"
                        + " join catalogue_system y on y.id = x.key_id"
                        + " join cooperation_member m on m.id = y.member_id order by x.opened desc, y.name, m.name");
    }

    record Bucket(int bucket, long cases) {}

    /** Service minutes until the solution that half of the cases did not need. */
    Double medianMinutes(Within within) {
        List<Bucket> buckets = sql.list(
                Bucket.class,
                "select key_id as bucket, sum(timed) as cases from (" + within.figures(List.of(Part.TIME))
                        + ") x group by 1 having sum(timed) <> 0 order by 1");
        long cases = buckets.stream().mapToLong(Bucket::cases).sum();
        if (cases == 0) return null;
        double lower = seconds(within, buckets, (cases + 1) / 2);
        double upper = cases % 2 == 1 ? lower : seconds(within, buckets, cases / 2 + 1);
        return (lower + upper) / 2 / 60;
    }

    /** How long the solution of that rank took, from 1: its bucket first, then within it. */
    private double seconds(Within within, List<Bucket> buckets, long rank) {
        int n = 0;
        for (; buckets.get(n).cases() < rank; n++) rank -= buckets.get(n).cases();
        return sql.first(
                        Long.class,
                        "select seconds from (select seconds, sum(sum(cases)) over (order by seconds) as upto,"
                                + " sum(sum(cases)) over () as whole from ("
                                + within.seconds(buckets.get(n).bucket())
                                + ") x group by seconds having sum(cases) <> 0) y where upto >= least(:rank, whole)"
                                + " order by seconds limit 1",
                        Map.of("rank", rank))
                .orElseThrow();
    }
}
