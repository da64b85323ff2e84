package no.samdrift.cooperation.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.document.DocumentPlace;
import no.samdrift.kernel.document.DocumentPlace.May;
import no.samdrift.kernel.document.DocumentPlaces;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.register.Order;
import no.samdrift.kernel.register.Rows;
import no.samdrift.kernel.register.Where;
import no.samdrift.kernel.time.Time;

/** Approvals as they are stored, and what the caller sees of them (R6). */
@ApplicationScoped
class ApprovalRows {
    private static final String SELECT = """
            a.id, a.version, a.kind, a.thing_id, a.thing_key as `key`, a.thing_title as title, a.member_id, a.about,
            a.question, a.rule, a.due_on, a.status, a.asker_id, p.name as asker, a.asked_at, a.closed_at""";
    private static final String FROM = "cooperation_approval a join cooperation_person p on p.id = a.asker_id";

    /** Newest first. */
    static final Rows<ApprovalRow> ALL =
            new Rows<>(ApprovalRow.class, SELECT, FROM, Order.falling(List.of("a.id"), a -> List.of(a.id())));
    /** The last day that comes first. */
    static final Rows<ApprovalRow> BY_DAY = new Rows<>(
            ApprovalRow.class,
            SELECT,
            FROM,
            Order.rising(List.of("a.due_on", "a.id"), a -> List.of(a.dueOn(), a.id())));

    private static final String LINES = """
            select l.place, l.person_id, p.name as person, p.member_id, m.name as member, l.waiting,
            e.id as deputy_id, e.name as deputy, l.answer, l.answered_by as answered_by_id, b.name as answered_by,
            l.answered_at, l.reason
            from cooperation_approval_line l join cooperation_person p on p.id = l.person_id
            left join cooperation_member m on m.id = p.member_id
            left join cooperation_deputy d on d.person_id = l.person_id and :today between d.absent_from and d.absent_to
            left join cooperation_person e on e.id = d.deputy_id and e.active
            left join cooperation_person b on b.id = l.answered_by
            where l.approval_id = :id order by l.place""";

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    DocumentPlaces places;

    @Inject
    Deputies deputies;

    @Inject
    Time time;

    Where where(Approvals.Filter filter) {
        Where where = filter.waiting() ? waitingForMe() : filter.on() == null ? concerningMe() : Where.anything();
        if (filter.on() != null) {
            DocumentPlace place = seen(filter.on());
            where = where.and("a.kind = ?", place.kind()).and("a.thing_id = ?", place.id());
        }
        return where.ifGiven("a.status = ?", filter.status());
    }

    /** Those whose answer is waited for: the caller's, or that of somebody the caller stands for. */
    private Where waitingForMe() {
        return Where.anything()
                .and(
                        "a.id in (select l.approval_id from cooperation_approval_line l where l.waiting and l.person_id in ("
                                + mine() + ")) and a.asker_id <> ?",
                        current.get().personId());
    }

    /** What the caller asked, is asked of the caller, or was answered by the caller; each by an index of its own. */
    private Where concerningMe() {
        long me = current.get().personId();
        return Where.anything().and("""
                a.id in (select mine.id from (select q.id from cooperation_approval q where q.asker_id = ?
                    union all select l.approval_id from cooperation_approval_line l where l.person_id in (%s)
                    union all select l.approval_id from cooperation_approval_line l where l.answered_by = ?) mine)""".formatted(mine()), me, me);
    }

    private String mine() {
        long me = current.get().personId();
        return Stream.concat(Stream.of(me), deputies.standsFor(me).stream())
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }

    /** The thing, for who sees its internal side. */
    DocumentPlace seen(String on) {
        DocumentPlace place = places.named(on);
        if (!place.may().contains(May.READ_INTERNAL)) throw new NotFound("approval", on);
        return place;
    }

    ApprovalDetails byId(long id) {
        return details(ALL.first(sql, concerningMe().and("a.id = ?", id)).orElseGet(() -> onAThingThatIsSeen(id)));
    }

    private ApprovalRow onAThingThatIsSeen(long id) {
        ApprovalRow row =
                ALL.first(sql, Where.anything().and("a.id = ?", id)).orElseThrow(() -> new NotFound("approval", id));
        try {
            if (places.placed(row.kind(), row.thingId()).may().contains(May.READ_INTERNAL)) return row;
        } catch (NotFound unseen) {
            throw new NotFound("approval", id);
        }
        throw new NotFound("approval", id);
    }

    ApprovalDetails details(ApprovalRow row) {
        List<ApprovalLine> lines = sql.list(ApprovalLine.class, LINES, Map.of("id", row.id(), "today", time.today()));
        long me = current.get().personId();
        List<Integer> mine = lines.stream()
                .filter(line -> line.isFor(me) && row.askerId() != me)
                .map(ApprovalLine::place)
                .toList();
        return new ApprovalDetails(row, lines, mine, row.open() && row.askerId() == me);
    }
}
