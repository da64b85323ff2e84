package no.samdrift.cooperation.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import no.samdrift.cooperation.people.People;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.change.Changes;
import no.samdrift.kernel.data.Page;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.document.DocumentPlace;
import no.samdrift.kernel.document.DocumentPlace.May;
import no.samdrift.kernel.document.DocumentPlaces;
import no.samdrift.kernel.refusal.NotAllowed;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.register.Register;
import no.samdrift.kernel.register.Table;
import no.samdrift.kernel.register.Where;
import no.samdrift.kernel.time.Days;
import no.samdrift.kernel.time.Time;

/** Approvals of whatever things the floors keep. */
@ApplicationScoped
@Transactional
public class Approvals {
    static final Table TABLE = new Table(
            "cooperation_approval",
            "approval",
            Map.of("lines", new Table.Lines("cooperation_approval_line", "approval_id")));

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    Changes changes;

    @Inject
    Time time;

    @Inject
    Register register;

    @Inject
    DocumentPlaces places;

    @Inject
    People people;

    @Inject
    ApprovalRows rows;

    @Inject
    ApprovalMoves moves;

    @Inject
    ApprovalNotices notices;

    private record Line(long personId, boolean waiting) {}

    private record Hangs(String kind, long thingId, String thingKey, String thingTitle, Long memberId) {}

    private record Kept(ApprovalStatus status, long askerId, Instant askedAt, List<Line> lines) {}

    private record Question(String about, String question, ApprovalRule rule, LocalDate dueOn) {}

    /**
     * Which approvals: every part may be null.
     *
     * @param on those of a thing, as {@code agreement:123}; else those that concern the caller
     */
    public record Filter(Boolean waitingForMe, String on, ApprovalStatus status) {
        public static final Filter WAITING = new Filter(true, null, null);

        boolean waiting() {
            return Boolean.TRUE.equals(waitingForMe);
        }
    }

    /** Newest first; what waits for the caller by its last day. */
    public Page<ApprovalRow> find(Filter filter, String cursor, int limit) {
        return (filter.waiting() ? ApprovalRows.BY_DAY : ApprovalRows.ALL).page(sql, rows.where(filter), cursor, limit);
    }

    public List<ApprovalRow> slice(Filter filter, int offset, int limit) {
        return (filter.waiting() ? ApprovalRows.BY_DAY : ApprovalRows.ALL)
                .slice(sql, rows.where(filter), offset, limit);
    }

    /** Those on a thing that was looked up for the caller already; none without the right to its internal side. */
    public List<ApprovalRow> on(DocumentPlace place, int most) {
        if (!place.may().contains(May.READ_INTERNAL)) return List.of();
        Where there = Where.anything().and("a.kind = ?", place.kind()).and("a.thing_id = ?", place.id());
        return ApprovalRows.ALL.slice(sql, there, 0, most);
    }

    public long count(Filter filter) {
        return ApprovalRows.ALL.count(sql, rows.where(filter));
    }

    public ApprovalDetails byId(long id) {
        return rows.byId(id);
    }

    /** Whether the caller may ask for one on it. */
    public boolean mayAsk(String on) {
        return places.named(on).may().contains(May.KEEP);
    }

    /**
     * The latest approval of that of the thing which was not taken back, for the floor that keeps it: it looked whether the caller
     * sees the thing. Empty where none was asked for.
     */
    public Optional<ApprovalRow> latest(String kind, long thingId, String about) {
        return ApprovalRows.ALL.first(
                sql,
                Where.anything()
                        .and("a.kind = ?", kind)
                        .and("a.thing_id = ?", thingId)
                        .and("a.about = ?", about)
                        .and("a.status <> ?", ApprovalStatus.WITHDRAWN));
    }

    /** On a thing that the caller keeps, as {@code agreement:123}, of people whom the caller sees. */
    public ApprovalDetails ask(String on, @Valid AskApproval ask) {
        DocumentPlace place = rows.seen(on);
        if (!place.may().contains(May.KEEP)) throw new NotAllowed("approvals");
        for (int i = 0; i < ask.approvers().size(); i++)
            people.chosen(ask.approvers().get(i), "approvers[" + i + "]");
        return ask(place, ask);
    }

    /** For a service that looked whether the caller may, and chose whom to ask. */
    public ApprovalDetails ask(DocumentPlace place, @Valid AskApproval ask) {
        List<ApprovalRule.Asked> asked = check(ask);
        List<Line> lines = IntStream.range(0, asked.size())
                .mapToObj(i -> new Line(ask.approvers().get(i), ask.rule().waits(asked, i)))
                .toList();
        long id = register.add(
                TABLE,
                place.memberId(),
                new Hangs(place.kind(), place.id(), place.key(), place.title(), place.memberId()),
                new Question(ask.about(), ask.question(), ask.rule(), ask.dueOn()),
                new Kept(ApprovalStatus.OPEN, current.get().personId(), time.now(), lines));
        changes.put(place.kind(), place.id());
        ApprovalDetails made = byId(id);
        notices.waiting(made);
        return made;
    }

    private record Approver(String name, Long memberId) {}

    private List<ApprovalRule.Asked> check(AskApproval ask) {
        Days.check("dueOn", ask.dueOn());
        if (ask.dueOn().isBefore(time.today())) throw RuleBroken.at("dueOn", "dayPassed");
        List<ApprovalRule.Asked> asked = new ArrayList<>();
        for (int i = 0; i < ask.approvers().size(); i++) {
            String field = "approvers[" + i + "]";
            long id = ask.approvers().get(i);
            if (id == current.get().personId()) throw RuleBroken.at(field, "approverIsAsker");
            Approver approver = sql.first(
                            Approver.class,
                            "select name, member_id from cooperation_person where id = :id and active",
                            Map.of("id", id))
                    .orElseThrow(() -> RuleBroken.at(field, "unknownPerson"));
            if (ask.rule() == ApprovalRule.PER_MEMBER && approver.memberId() == null)
                throw RuleBroken.at(field, "approverOfNoMember", approver.name());
            asked.add(new ApprovalRule.Asked(approver.memberId(), null));
        }
        return asked;
    }

    /** Of two answers that come at once the later one is refused as lost, and can be given again. */
    public ApprovalDetails answer(long id, @Valid AnswerApproval answer) {
        moves.answer(byId(id), answer);
        return byId(id);
    }

    /** By who asked. */
    public ApprovalDetails withdraw(long id) {
        moves.withdraw(byId(id));
        return byId(id);
    }
}
