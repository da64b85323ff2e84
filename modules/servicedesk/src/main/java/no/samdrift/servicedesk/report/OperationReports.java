package no.samdrift.servicedesk.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
import no.samdrift.servicedesk.report.Lines.Head;
import no.samdrift.servicedesk.report.OperationReport.Backlog;
import no.samdrift.servicedesk.report.OperationReport.SystemLine;

/** The operation's figures for those who answer for it or pay for it. */
@ApplicationScoped
@Transactional
public class OperationReports {
    @Inject
    Facts facts;

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
        return report(new Facts.Within(period, visible.where(columns), member), memberNo);
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

    private OperationReport report(Facts.Within within, String memberNo) {
        Period period = within.period();
        var opened = facts.opened(within);
        var closed = facts.closed(within);
        var resolved = facts.resolved(within);
        Cell all =
                new Cell(Period.begin(period.from()), Period.begin(period.to()), within.memberId(), null, null, null);
        Map<Long, MemberRow> names = byId(members.today(), MemberRow::id);
        Map<Long, Named> services = byId(services(), Named::id);
        Comparator<Long> byService = Comparator.comparing(
                        (Long id) -> order(services.get(id).code()))
                .thenComparing(id -> id);
        Comparator<Long> byMember =
                Comparator.comparing((Long id) -> no(names, id)).thenComparing(id -> id);
        var months = new Lines<Integer>(Lines.Place::month, Comparator.naturalOrder());
        IntStream.range(0, period.months()).forEach(months::with);
        return new OperationReport(
                period.from(),
                period.to(),
                memberNo,
                new Lines<String>(place -> "", Comparator.naturalOrder())
                        .with("")
                        .add(opened, closed, resolved)
                        .lines(k -> new Head("", null, all))
                        .getFirst(),
                months.add(opened, closed, resolved)
                        .lines(m -> new Head(period.monthKey(m), null, period.month(all, m))),
                new Lines<Long>(Lines.Place::serviceId, byService)
                        .add(opened, closed, resolved)
                        .lines(id -> new Head(
                                services.get(id).code(), services.get(id).name(), all.ofService(id))),
                new Lines<Priority>(Lines.Place::priority, Comparator.naturalOrder())
                        .add(opened, closed, resolved)
                        .lines(p -> new Head(p.name(), null, all.of(p))),
                new Lines<Long>(Lines.Place::memberId, byMember)
                        .add(opened, closed, resolved)
                        .lines(id -> new Head(
                                no(names, id),
                                names.containsKey(id) ? names.get(id).name() : null,
                                all.ofMember(id))),
                backlog(within),
                facts.systems(within).stream()
                        .map(s -> new SystemLine(s.code(), s.name(), s.member(), all.ofSystem(s.id()), s.opened()))
                        .toList(),
                facts.medianMinutes(within));
    }

    private List<Backlog> backlog(Facts.Within within) {
        List<LocalDate> days = within.period().bounds();
        List<Integer> open = facts.backlog(within, days);
        List<Backlog> backlog = new ArrayList<>();
        for (int n = 0; n < days.size(); n++)
            backlog.add(new Backlog(days.get(n), Period.begin(days.get(n)), open.get(n)));
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
