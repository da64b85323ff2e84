package no.samdrift.servicedesk.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.samdrift.catalogue.level.Priority;
import no.samdrift.cooperation.member.MemberRow;
import no.samdrift.cooperation.member.Members;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Visibility;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.text.LocalizedText;
import no.samdrift.servicedesk.ServiceDeskRight;
import no.samdrift.servicedesk.report.OperationReport.Backlog;
import no.samdrift.servicedesk.report.OperationReport.SystemLine;

/** The operation's figures for those who answer for it or pay for it. */
@ApplicationScoped
@Transactional
public class OperationReports {
    @Inject
    CountedCases facts;

    @Inject
    DailyFigures figures;

    @Inject
    Members members;

    @Inject
    CurrentCaller current;

    @Inject
    Sql sql;

    /**
     * The report of a period.
     *
     * @param to not included
     * @param memberNo null for all the caller may see
     * @throws no.samdrift.kernel.refusal.RuleBroken {@code periodReversed}, {@code periodTooLong}
     */
    public OperationReport of(LocalDate from, LocalDate to, String memberNo) {
        current.get().requireAnywhere(ServiceDeskRight.READ_REPORTS);
        Period period = new Period(from, to);
        Visibility visible = current.get().visible(ServiceDeskRight.READ_REPORTS);
        Long member = memberNo == null ? null : member(memberNo, visible);
        var columns = new Visibility.Columns("i.member_id", "i.unit_id", "i.system_id", "i.vendor_id", null);
        String which = visible.where(columns) + (member == null ? "" : " and i.member_id = " + member);
        boolean byMember = visible.units().isEmpty()
                && visible.systems().isEmpty()
                && visible.vendors().isEmpty();
        var within = new CountedCases.Within(
                period, which, byMember && figures.asked().isEmpty());
        return report(within, memberNo, new Cell(Period.begin(from), Period.begin(to), member, null, null, null));
    }

    /** The members the caller may ask for. */
    public List<MemberRow> members() {
        current.get().requireAnywhere(ServiceDeskRight.READ_REPORTS);
        Visibility visible = current.get().visible(ServiceDeskRight.READ_REPORTS);
        return members.today().stream()
                .filter(member -> visible.everything() || visible.members().contains(member.id()))
                .toList();
    }

    private Long member(String memberNo, Visibility visible) {
        long id = members.byNo(memberNo).id();
        if (!visible.everything() && !visible.members().contains(id)) throw new NotFound("member", memberNo);
        return id;
    }

    private OperationReport report(CountedCases.Within within, String memberNo, Cell all) {
        Period period = within.period();
        List<CountedCases.Row> rows = facts.rows(within);
        var months = Sums.by(rows, Part.ALL, CountedCases.Row::month, Comparator.<Integer>naturalOrder());
        for (int n = 0; n < period.months(); n++) months.computeIfAbsent(period.monthNumber(n), m -> new Sums());
        Sums total = new Sums();
        rows.stream().filter(row -> row.part() == Part.ALL).forEach(total::add);
        return new OperationReport(
                period.from(),
                period.to(),
                memberNo,
                total.line("", null, all),
                IntStream.range(0, period.months())
                        .mapToObj(n ->
                                months.get(period.monthNumber(n)).line(period.monthKey(n), null, period.month(all, n)))
                        .toList(),
                services(rows, all),
                lines(
                        Sums.by(rows, Part.PRIORITY, CountedCases.Row::keyId, Comparator.<Long>naturalOrder()),
                        (id, sums) -> {
                            Priority priority = Priority.values()[(int) (id - 1)];
                            return sums.line(priority.name(), null, all.of(priority));
                        }),
                members(rows, all),
                backlog(period, facts.backlog(within), List.copyOf(months.values())),
                facts.systems(within).stream()
                        .map(s -> new SystemLine(s.code(), s.name(), s.member(), all.ofSystem(s.id()), s.opened()))
                        .toList(),
                facts.medianMinutes(within));
    }

    private static List<ReportLine> lines(Map<Long, Sums> sums, BiFunction<Long, Sums, ReportLine> line) {
        return sums.entrySet().stream()
                .map(e -> line.apply(e.getKey(), e.getValue()))
                .toList();
    }

    private List<ReportLine> services(List<CountedCases.Row> rows, Cell all) {
        Map<Long, Named> names = byId(services(), Named::id);
        Comparator<Long> order =
                Comparator.comparing((Long id) -> order(names.get(id).code())).thenComparing(id -> id);
        return lines(
                Sums.by(rows, Part.SERVICE, CountedCases.Row::keyId, order),
                (id, sums) -> sums.line(names.get(id).code(), names.get(id).name(), all.ofService(id)));
    }

    private List<ReportLine> members(List<CountedCases.Row> rows, Cell all) {
        Map<Long, MemberRow> names = byId(members.today(), MemberRow::id);
        Comparator<Long> order =
                Comparator.comparing((Long id) -> no(names, id)).thenComparing(id -> id);
        return lines(
                Sums.by(rows, Part.ALL, CountedCases.Row::memberId, order),
                (id, sums) -> sums.line(
                        no(names, id), names.containsKey(id) ? names.get(id).name() : null, all.ofMember(id)));
    }

    /** At the beginning, and what each month made of it. */
    private static List<Backlog> backlog(Period period, int atFirst, List<Sums> months) {
        List<LocalDate> days = period.bounds();
        List<Backlog> backlog = new ArrayList<>();
        int open = atFirst;
        for (int n = 0; n < days.size(); n++) {
            if (n > 0) open += months.get(n - 1).backlog();
            backlog.add(new Backlog(days.get(n), Period.begin(days.get(n)), open));
        }
        return backlog;
    }

    private record Named(long id, String code, String name) {}

    private List<Named> services() {
        var language = current.get().language();
        return sql.list(ServiceName.class, "select id, code, name_nb, name_nn, name_en from catalogue_service").stream()
                .map(s -> new Named(s.id(), s.code(), s.text().in(language)))
                .toList();
    }

    private record ServiceName(long id, String code, String nameNb, String nameNn, String nameEn) {
        LocalizedText text() {
            return new LocalizedText(nameNb, nameNn, nameEn);
        }
    }

    /** Chapters by number, imported services last. */
    private static String order(String code) {
        String digits = code.replaceAll("\\D", "");
        return (code.startsWith("X") ? "X" : "") + "0".repeat(Math.max(0, 5 - digits.length())) + code;
    }

    private static String no(Map<Long, MemberRow> names, Long id) {
        MemberRow member = names.get(id);
        return member == null || member.memberNo() == null ? "" : member.memberNo();
    }

    private static <T> Map<Long, T> byId(List<T> rows, Function<T, Long> id) {
        return rows.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
