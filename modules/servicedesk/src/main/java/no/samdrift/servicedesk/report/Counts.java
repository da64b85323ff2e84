package no.samdrift.servicedesk.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samdrift.kernel.time.Time;

/**
 * The figures counted, as SQL with the columns {@link #COLUMNS}: the same of the cases themselves and of the changes that
 * are not in the kept figures yet. Days and numbers are our own, so they stand in the text.
 *
 * @param versions the table with the versions of cases
 * @param times how often each of its rows counts
 * @param which further condition over {@code i}
 */
record Counts(String versions, String times, String which) {
    static final String CASES = "servicedesk_incident";
    static final String CHANGES = "servicedesk_report_change";
    static final String COLUMNS = "part, day, key_id, member_id, " + Sum.columns(Sum::column);

    /** What happened on each day from one to before another. */
    String byDay(LocalDate from, LocalDate to) {
        return Stream.of(Part.WORK, List.of(Part.SYSTEM), List.of(Part.TIME))
                .map(parts -> of(parts, "%s", from, to))
                .collect(Collectors.joining(" union all "));
    }

    /** The same in whole months, each by its last day: far fewer rows. */
    String byMonth(List<Part> parts, LocalDate from, LocalDate to) {
        return of(parts, "last_day(%s)", from, to);
    }

    /** Counted once by all keys together, and then told of each. */
    private String of(List<Part> parts, String day, LocalDate from, LocalDate to) {
        String counted = parts.getFirst().instants.stream()
                .map(at -> "select %s as day, i.member_id, %s, %s from %s and %s group by 1, 2, %s"
                        .formatted(
                                day.formatted(day("i." + at, from, to)),
                                each(parts, part -> part.key + " as of_" + part, ", "),
                                Sum.columns(sum -> sum.over(at, times)),
                                rows(at, from, to),
                                each(parts, part -> part.key + " is not null", " and "),
                                each(parts, part -> "of_" + part, ", ")))
                .collect(Collectors.joining(" union all "));
        return "select p.part, x.day, case p.part %s end as key_id, x.member_id, %s from (%s) x join (%s) p"
                .formatted(
                        each(parts, part -> "when '" + part + "' then x.of_" + part, " "),
                        Sum.columns(sum -> "x." + sum.column()),
                        counted,
                        each(parts, part -> "select '" + part + "' as part", " union all "));
    }

    private static String each(List<Part> parts, Function<Part, String> text, String between) {
        return parts.stream().map(text).collect(Collectors.joining(between));
    }

    /** How many solutions took just so long. */
    String ofSeconds(LocalDate from, LocalDate to, String and) {
        return "select %s as bucket, %s as day, i.service_s as seconds, i.member_id, sum(%s) as cases from %s and i.service_s is not null%s group by 1, 2, 3, 4"
                .formatted(Part.TIME.key, day("i.resolved_at", from, to), times, rows("resolved_at", from, to), and);
    }

    private String rows(String at, LocalDate from, LocalDate to) {
        return versions + " i where i." + at + " >= '" + Period.sql(Period.begin(from)) + "' and i." + at + " < '"
                + Period.sql(Period.begin(to)) + "' and " + which;
    }

    /** SQL that says on which day in Oslo an instant between the two lies. */
    static String day(String column, LocalDate from, LocalDate to) {
        ZoneRules rules = Time.OSLO.getRules();
        Instant end = Period.begin(to);
        ZoneOffset offset = rules.getOffset(Period.begin(from));
        StringBuilder cases = new StringBuilder();
        for (ZoneOffsetTransition next = rules.nextTransition(Period.begin(from));
                next != null && next.getInstant().isBefore(end);
                next = rules.nextTransition(next.getInstant())) {
            cases.append("when %s < '%s' then %d ".formatted(column, Period.sql(next.getInstant()), seconds(offset)));
            offset = next.getOffsetAfter();
        }
        String shift = cases.isEmpty() ? "" + seconds(offset) : "case " + cases + "else " + seconds(offset) + " end";
        return "date(" + column + " + interval " + shift + " second)";
    }

    private static int seconds(ZoneOffset offset) {
        return offset.getTotalSeconds();
    }
}
