package no.samdrift.cooperation.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.samdrift.cooperation.people.People;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.audit.Audit;
import no.samdrift.kernel.change.Changes;
import no.samdrift.kernel.data.Page;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.document.DocumentPlace;
import no.samdrift.kernel.document.DocumentPlace.May;
import no.samdrift.kernel.document.DocumentPlaces;
import no.samdrift.kernel.refusal.NotAllowed;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.register.Order;
import no.samdrift.kernel.register.Register;
import no.samdrift.kernel.register.Rows;
import no.samdrift.kernel.register.Table;
import no.samdrift.kernel.register.Where;
import no.samdrift.kernel.time.Days;
import no.samdrift.kernel.time.Time;

/** What is to be done about whatever things the floors keep. */
@ApplicationScoped
@Transactional
public class Tasks {
    static final Table TABLE =
            new Table("cooperation_task", "task", Map.of("lines", new Table.Lines("cooperation_task_line", "task_id")));
    private static final LocalDate NO_DAY = LocalDate.of(9999, 12, 31);

    /** By their day; those without one last. */
    static final Rows<TaskRow> ROWS = new Rows<>(
            TaskRow.class,
            """
            t.id, t.version, t.kind, t.thing_id, t.thing_key as `key`, t.thing_title as thing, t.member_id, t.title, t.owner_id,
            o.name as owner, t.due_on, (select count(*) from cooperation_task_line l where l.task_id = t.id) as line_count,
            (select count(*) from cooperation_task_line l where l.task_id = t.id and l.done) as lines_done, t.maker_id,
            t.done_at, d.name as done_by, (t.done_at is null and t.due_on is not null and t.due_on < :today) as overdue""",
            """
            cooperation_task t left join cooperation_person o on o.id = t.owner_id
            left join cooperation_person d on d.id = t.done_by""",
            Order.rising(
                    List.of("coalesce(t.due_on, '9999-12-31')", "t.id"),
                    t -> List.of(t.dueOn() == null ? NO_DAY : t.dueOn(), t.id())));

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    Audit audit;

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
    TaskNotices notices;

    private record On(
            String kind,
            long thingId,
            String thingKey,
            String thingTitle,
            Long memberId,
            long makerId,
            Instant madeAt) {}

    private record Done(Instant doneAt, Long doneBy) {}

    /**
     * Which tasks: every part may be null.
     *
     * @param mine those the caller owns
     * @param on those of a thing, as {@code incident:INC-2026-000123}; else those the caller owns or made
     */
    public record Filter(Boolean mine, String on, Boolean open) {
        public static final Filter MINE = new Filter(true, null, true);
    }

    public Page<TaskRow> find(Filter filter, String cursor, int limit) {
        return ROWS.page(sql, where(filter), cursor, limit);
    }

    public List<TaskRow> slice(Filter filter, int offset, int limit) {
        return ROWS.slice(sql, where(filter), offset, limit);
    }

    /** Those on a thing that was looked up for the caller already; none without the right to its internal side. */
    public List<TaskRow> on(DocumentPlace place, int most) {
        if (!place.may().contains(May.READ_INTERNAL)) return List.of();
        return ROWS.slice(sql, of(place), 0, most);
    }

    private Where of(DocumentPlace place) {
        return Where.anything()
                .with("today", time.today())
                .and("t.kind = ?", place.kind())
                .and("t.thing_id = ?", place.id());
    }

    public long count(Filter filter) {
        return ROWS.count(sql, where(filter));
    }

    private Where where(Filter filter) {
        long me = current.get().personId();
        Where where = filter.on() == null ? Where.anything().with("today", time.today()) : of(seen(filter.on()));
        if (Boolean.TRUE.equals(filter.mine())) where = where.and("t.owner_id = ?", me);
        else if (filter.on() == null) where = where.and("t.owner_id = ? or t.maker_id = ?", me, me);
        return where.ifGiven("(t.done_at is null) = ?", filter.open());
    }

    private DocumentPlace seen(String on) {
        DocumentPlace place = places.named(on);
        if (!place.may().contains(May.READ_INTERNAL)) throw new NotFound("task", on);
        return place;
    }

    /** R1. */
    public TaskDetails byId(long id) {
        TaskRow row = ROWS.first(
                        sql, Where.anything().with("today", time.today()).and("t.id = ?", id))
                .orElseThrow(() -> new NotFound("task", id));
        long me = current.get().personId();
        boolean own = Objects.equals(row.ownerId(), me);
        boolean made = row.makerId() == me;
        Set<May> may = may(row);
        if (!own && !made && !may.contains(May.READ_INTERNAL)) throw new NotFound("task", id);
        boolean keeps = made || may.contains(May.KEEP);
        return new TaskDetails(row, note(id), lines(id), keeps && row.open(), keeps || own);
    }

    private Set<May> may(TaskRow row) {
        try {
            return places.placed(row.kind(), row.thingId()).may();
        } catch (NotFound unseen) {
            return Set.of();
        }
    }

    private String note(long id) {
        Optional<String> note = sql.first(
                String.class,
                "select note from cooperation_task where id = :id and note is not null",
                Map.of("id", id));
        return note.orElse(null);
    }

    private List<TaskLine> lines(long id) {
        return sql.list(
                TaskLine.class,
                "select text, done from cooperation_task_line where task_id = :id order by place",
                Map.of("id", id));
    }

    /** Whether the caller may hang one on it. */
    public boolean mayAdd(String on) {
        return places.named(on).may().contains(May.KEEP);
    }

    public TaskDetails add(String on, @Valid TaskFacts facts) {
        DocumentPlace place = seen(on);
        if (!place.may().contains(May.KEEP)) throw new NotAllowed("tasks");
        check(facts, null);
        long maker = current.get().personId();
        On hangs = new On(place.kind(), place.id(), place.key(), place.title(), place.memberId(), maker, time.now());
        long id = register.add(TABLE, place.memberId(), hangs, facts);
        changes.put(place.kind(), place.id());
        return given(byId(id), null);
    }

    public TaskDetails change(long id, int version, @Valid TaskFacts facts) {
        TaskDetails before = byId(id);
        if (!before.task().open()) throw new RuleBroken("taskDone");
        if (!before.mayChange()) throw new NotAllowed("tasks");
        check(facts, before.task().ownerId());
        write(before, version, facts);
        return given(byId(id), before.task().ownerId());
    }

    /** A line of the checklist, counted from 0, is ticked or no longer; {@code version} null takes what stands. */
    public TaskDetails tick(long id, Integer version, int place, boolean done) {
        TaskDetails before = byId(id);
        if (!before.mayTick()) throw new NotAllowed("tasks");
        if (!before.task().open()) throw new RuleBroken("taskDone");
        if (place < 0 || place >= before.lines().size()) throw RuleBroken.at("place", "unknown", place);
        write(
                before,
                version == null ? before.version() : version,
                before.facts().ticked(place, done));
        return byId(id);
    }

    private void write(TaskDetails before, int version, TaskFacts facts) {
        TaskRow row = before.task();
        register.change(TABLE, row.id(), version, row.memberId(), before.facts(), facts);
        changes.put(row.kind(), row.thingId());
    }

    private TaskDetails given(TaskDetails task, Long before) {
        if (task.task().ownerId() != null && !task.task().ownerId().equals(before)) notices.given(task.task());
        return task;
    }

    /** It is finished, or open again; {@code version} null takes what stands. */
    public TaskDetails settle(long id, Integer version, boolean done) {
        TaskDetails before = byId(id);
        TaskRow row = before.task();
        if (!before.mayTick()) throw new NotAllowed("tasks");
        if (row.open() != done) return before;
        Done to = done ? new Done(time.now(), current.get().personId()) : new Done(null, null);
        register.set(TABLE, id, version == null ? row.version() : version, to);
        String action = done ? "task.finish" : "task.reopen";
        audit.changed(action, "task", id, row.memberId(), Map.of("done", !done), Map.of("done", done));
        changes.put(row.kind(), row.thingId());
        return byId(id);
    }

    /** Who owned it before may be somebody the caller does not see. */
    private void check(TaskFacts facts, Long owner) {
        Days.check("dueOn", facts.dueOn());
        Long to = facts.ownerId();
        if (to != null && !to.equals(owner) && to != current.get().personId()) people.chosen(to, "ownerId");
    }
}
