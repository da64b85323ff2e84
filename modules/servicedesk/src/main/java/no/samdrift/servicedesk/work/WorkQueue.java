package no.samdrift.servicedesk.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.access.Role;
import no.samdrift.kernel.access.Visibility;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.register.Where;
import no.samdrift.kernel.time.Time;
import no.samdrift.servicedesk.ServiceDeskRight;

/** Open cases of all kinds as lists and counters: from the one table of what is not ended, by the one predicate (R2). */
@ApplicationScoped
@Transactional
public class WorkQueue {
    /** How the queue is sorted; every order ends in the case's id, so that pages do not overlap. */
    public enum Sort {
        DUE("due_at"),
        PRIORITY("priority"),
        OPENED("opened_at"),
        UPDATED("updated_at"),
        NUMBER("number"),
        STATUS("status");

        private final String column;

        Sort(String column) {
            this.column = column;
        }

        /** Of the work item; never empty. */
        String column() {
            return column;
        }
    }

    private static final int FEW = 4000;

    private static final String ROW = """
            select w.kind, w.number, w.title, w.status, w.phase,
                elt(w.priority, 'CRITICAL', 'HIGH', 'MEDIUM', 'LOW') as priority, m.name as member, s.code as service,
                y.code as `system`, t.name as team, a.name as assignee, %s as reporter, w.opened_at, w.updated_at,
                nullif(w.due_at, '9999-12-31') as due_at, w.case_id,
                exists(select 1 from servicedesk_restriction x where x.case_id = w.case_id) as restricted,
                coalesce(v.at < w.updated_at, false) as news
            from (select w.* from servicedesk_work_item w where %s %s limit %d offset %d) w
            left join cooperation_member m on m.id = w.member_id
            join catalogue_service s on s.id = w.service_id
            left join catalogue_system y on y.id = w.system_id
            left join servicedesk_team t on t.id = w.team_id
            left join cooperation_person a on a.id = w.assignee_id
            left join cooperation_person r on r.id = w.reporter_id
            left join cooperation_visit v on v.person_id = :me and v.kind = w.kind and v.subject_id = w.case_id
            %3$s""";

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    Time time;

    @Inject
    CaseKinds kinds;

    @Inject
    Restrictions restrictions;

    /** A slice of the queue: the page's keys come from the index, names are looked up for the page alone. */
    public List<WorkRow> slice(QueueFilter filter, Sort sort, boolean descending, int offset, int limit) {
        String way = descending ? " desc" : "";
        String order = "order by w." + sort.column + way + ", w.case_id" + way;
        return sql.list(
                WorkRow.class,
                ROW.formatted(reporterColumn(), where(filter), order, Math.min(limit, 500), offset),
                values(filter));
    }

    public long count(QueueFilter filter) {
        return sql.count("select count(*) from servicedesk_work_item w where " + where(filter), values(filter));
    }

    /** Several filters of the same text and own fields counted at once, in their order; what has more than so many costs and counts so many. */
    public List<Long> countsUpTo(List<QueueFilter> filters, int most) {
        String seen = restrictions.seenOfMany("w.case_id");
        String words = words(filters.getFirst(), seen);
        String counts = filters.stream()
                .map(filter -> "select count(*) from (select 1 from servicedesk_work_item w where "
                        + where(filter, seen + words) + " limit " + most + ") x")
                .collect(Collectors.joining(" union all "));
        return sql.list(Long.class, counts, values(filters.getFirst()));
    }

    /**
     * What is open, by team and state: of each as many as the queue holds when it is filtered by them.
     *
     * @param memberId null for all the caller may see
     */
    public List<OpenWork> byTeam(Long memberId) {
        current.get().requireAnywhere(ServiceDeskRight.READ_INTERNAL);
        QueueFilter open = QueueFilter.ALL.open(true).member(memberId);
        return sql.list(
                OpenWork.class,
                "select x.*, t.name as team from (select w.team_id, w.kind, w.status, count(*) as cases,"
                        + " sum(w.due_at < :OVERDUE) as overdue from servicedesk_work_item w where " + where(open)
                        + " group by w.team_id, w.kind, w.status) x"
                        + " left join servicedesk_team t on t.id = x.team_id"
                        + " order by t.name is null, t.name, x.team_id, x.kind, x.status",
                values(open));
    }

    /** The practices whose cases the caller may read, each with the states of its work. */
    public Map<String, List<CaseState>> practices() {
        Map<String, List<CaseState>> practices = new LinkedHashMap<>();
        kinds.all().stream()
                .filter(kind -> current.get().anywhere(kind.read()))
                .forEach(kind -> practices.put(
                        kind.kind(),
                        kind.states().stream()
                                .filter(state -> state.phase() != CaseState.Phase.ENDED)
                                .toList()));
        return practices;
    }

    /** R6. */
    private String reporterColumn() {
        return current.get().has(Role.VENDOR) ? "null" : "r.name";
    }

    /** R2. */
    private String visible(Set<String> asked) {
        return reached(asked, CaseKind::read);
    }

    /** Of each kind what its own right reaches; kinds that are reached whole need no condition. */
    String reached(Set<String> asked, Function<CaseKind<?>, Right> right) {
        List<CaseKind<?>> wanted = kinds.all().stream()
                .filter(kind -> asked == null || asked.isEmpty() || asked.contains(kind.kind()))
                .toList();
        boolean all = wanted.size() == kinds.all().size();
        if (all
                && wanted.stream()
                        .allMatch(
                                kind -> current.get().visible(right.apply(kind)).everything())) return "(1=1)";
        return wanted.stream()
                .filter(kind -> current.get().anywhere(right.apply(kind)))
                .map(kind -> "w.kind = '" + kind.kind() + "' and "
                        + current.get().visible(right.apply(kind)).where(Visibility.Columns.of("w")))
                .reduce((one, other) -> one + " or " + other)
                .map(any -> "(" + any + ")")
                .orElse("(1=0)");
    }

    String where(QueueFilter f) {
        String seen = restrictions.seenOfMany("w.case_id");
        return where(f, seen + words(f, seen));
    }

    /** Words that few cases bear are looked for once, and the cases stand for them in whatever else is asked. */
    private String words(QueueFilter f, String seen) {
        if (f.text() == null || f.text().isBlank()) return "";
        String words = " and (w.title like :text or w.number like :text)";
        List<Long> few = sql.list(
                Long.class,
                "select w.case_id from servicedesk_work_item w where " + visible(f.kinds()) + seen + words + " limit "
                        + FEW,
                values(f));
        if (few.size() == FEW) return words;
        return few.isEmpty()
                ? " and 1=0"
                : few.stream().map(String::valueOf).collect(Collectors.joining(",", " and w.case_id in (", ")"));
    }

    /** @param known what was asked before: which are kept from the caller, and which bear the words */
    private String where(QueueFilter f, String known) {
        return visible(f.kinds())
                + known
                + (f.open() ? " and w.phase <> 'DONE'" : "")
                + (f.statuses() == null || f.statuses().isEmpty() ? "" : " and w.status in (" + names(f) + ")")
                + owned(f)
                + f.rest();
    }

    private static String owned(QueueFilter f) {
        return IntStream.range(0, f.own().size())
                .mapToObj(i -> " and w.case_id in (" + f.own().get(i).ids().replace("?", ":own" + i) + ")")
                .collect(Collectors.joining());
    }

    /** Only what is the name of a state stands in the text. */
    private static String names(QueueFilter f) {
        return f.statuses().stream()
                .filter(name -> name.matches("[A-Z_]+"))
                .sorted()
                .collect(Collectors.joining("','", "'", "'"));
    }

    Map<String, Object> values(QueueFilter f) {
        Map<String, Object> values = new HashMap<>();
        values.put("text", Where.containing(f.text()));
        values.put("me", current.get().personId());
        for (int i = 0; i < f.own().size(); i++)
            values.put("own" + i, f.own().get(i).value());
        for (QueueFilter.Due due : QueueFilter.Due.values()) values.put(due.name(), until(due));
        return values;
    }

    private Instant until(QueueFilter.Due due) {
        Instant now = time.now();
        return switch (due) {
            case OVERDUE -> now;
            case SOON -> now.plus(2, ChronoUnit.HOURS);
            case TODAY ->
                LocalDate.ofInstant(now, Time.OSLO)
                        .plusDays(1)
                        .atStartOfDay(Time.OSLO)
                        .toInstant();
        };
    }
}
