package no.samdrift.servicedesk.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import no.samdrift.catalogue.level.ChosenLevel;
import no.samdrift.catalogue.level.Levels;
import no.samdrift.catalogue.level.Metric;
import no.samdrift.catalogue.level.Priority;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Right;
import no.samdrift.kernel.audit.Audit;
import no.samdrift.kernel.change.Changes;
import no.samdrift.kernel.clock.ClockEventKind;
import no.samdrift.kernel.data.Numbers;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.refusal.LostUpdate;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.text.PlainText;
import no.samdrift.kernel.time.Time;
import no.samdrift.servicedesk.clock.CaseClock;
import no.samdrift.servicedesk.clock.Clocks;
import no.samdrift.servicedesk.clock.Retargeting;

/**
 * How a case of any practice is begun and changed: with its clocks, its timeline, its audit, its work item and the feed
 * (R3). A practice gives the verb; what follows from it is found by comparing the heads before and after.
 */
@ApplicationScoped
public class CaseWork {
    /** Reopened within this time after the solution, the old clocks run on. */
    public static final Duration SAME_CYCLE = Duration.ofDays(14);

    private static final int LONGEST = 50_000;

    @Inject
    CaseKinds kinds;

    @Inject
    CurrentCaller current;

    @Inject
    Time time;

    @Inject
    Sql sql;

    @Inject
    Numbers numbers;

    @Inject
    Levels levels;

    @Inject
    Clocks clocks;

    @Inject
    Retargeting retargeting;

    @Inject
    Results results;

    @Inject
    WorkItems items;

    @Inject
    Timeline timeline;

    @Inject
    Audit audit;

    @Inject
    Changes changes;

    @Inject
    Event<CaseCounted> counted;

    @Inject
    Event<CaseMoved> moved;

    @PersistenceContext(unitName = "samdrift")
    EntityManager entities;

    /** The next number of the year, e.g. {@code INC-2026-00001}. */
    public String number(CaseKind<?> kind) {
        return numbers.next(
                kind.prefix(), LocalDate.ofInstant(time.now(), Time.OSLO).getYear());
    }

    /**
     * A new case, with the clocks that are promised for it as they read now.
     *
     * @param action as the audit calls it after the kind, e.g. {@code log}
     */
    public List<CaseClock> begin(String action, Case fresh) {
        entities.persist(fresh);
        CaseHead head = fresh.head();
        List<CaseClock> started = kinds.named(head.kind()).isPromised() ? start(head, 1, Metric.values()) : List.of();
        items.keep(head, started);
        audit.created(
                head.kind() + "." + action, head.kind(), head.id(), head.place().memberId(), fresh.facts());
        changes.put(head.kind(), head.id());
        counted.fire(new CaseCounted(head.kind(), head.id(), 1));
        return started;
    }

    /**
     * The case of that number, held until the transaction ends: two changes of one case come one after the other, and the
     * second judges what the first left. 404 for what the caller may not see, 403 for what may be seen but not done.
     */
    public <C extends Case> C hold(CaseKind<C> kind, String number, Right right) {
        long id = kinds.visibleId(kind, number);
        sql.first(Long.class, "select id from " + kind.table() + " where id = :id for update", Map.of("id", id));
        C known = entities.find(kind.type(), id);
        current.get().require(right, known.head().place().target());
        return known;
    }

    /** R5; {@code version} is the one that was read, null for whatever stands. */
    public void refuseStale(Case known, Integer version) {
        if (version != null && version != known.version())
            throw new LostUpdate(known.head().kind());
    }

    /** One verb on a case and all that follows; {@code action} is what the audit calls it after the kind. */
    public <C extends Case> void change(String action, C known, Consumer<C> verb) {
        change(known, verb, is -> action);
    }

    /** A verb that moves the case on; the audit calls it by the state it comes to. */
    public <C extends Case> void step(C known, Consumer<C> verb) {
        change(known, verb, is -> is.state().name().toLowerCase(Locale.ROOT));
    }

    private <C extends Case> void change(C known, Consumer<C> verb, Function<CaseHead, String> action) {
        CaseHead was = known.head();
        Map<String, Object> before = known.facts();
        counted.fire(new CaseCounted(was.kind(), was.id(), -1));
        verb.accept(known);
        CaseHead is = known.head();
        timeline.differences(was, is);
        List<CaseClock> readings = kinds.named(is.kind()).isPromised() ? clocksAfter(was, is) : List.<CaseClock>of();
        audit.changed(
                is.kind() + "." + action.apply(is),
                is.kind(),
                is.id(),
                is.place().memberId(),
                before,
                known.facts());
        known.touched(time.now());
        items.keep(known.head(), readings);
        changes.put(is.kind(), is.id());
        counted.fire(new CaseCounted(is.kind(), is.id(), 1));
        moved.fire(new CaseMoved(was, is, (String) known.facts().get("solution")));
    }

    /**
     * Something was said: told in the audit by its entry, its text stands in the timeline alone.
     *
     * @return the entry's id
     * @throws RuleBroken of {@code text} where it is blank, too long or no plain text
     */
    public long say(String action, Case known, EntryKind kind, String text) {
        if (text == null || text.isBlank()) throw RuleBroken.at("text", "required");
        if (text.length() > LONGEST) throw RuleBroken.at("text", "tooLong", LONGEST);
        if (!new PlainText.Check().isValid(text, null)) throw RuleBroken.at("text", "notPlainText");
        CaseHead head = known.head();
        long entry = timeline.say(head, kind, text.strip());
        audit.created(
                head.kind() + "." + action, head.kind(), head.id(), head.place().memberId(), Map.of("entryId", entry));
        return entry;
    }

    private List<CaseClock> clocksAfter(CaseHead was, CaseHead is) {
        long id = is.id();
        if (!was.state().isOpen() && is.state().isOpen()) return reopened(was, is);
        if (was.respondedAt() == null && is.respondedAt() != null)
            clocks.event(id, Metric.RESPONSE, ClockEventKind.STOP, answer(is));
        if (was.state() == is.state()) return is.state().isOpen() ? retargeted(was, is) : clocks.of(id);
        List<CaseClock> readings = was.state()
                .clockGoing(is.state())
                .map(kind -> clocks.event(id, null, kind, is.state().name()))
                .orElseGet(() -> clocks.of(id));
        if (is.state().phase() == CaseState.Phase.DONE) results.keep(kinds.named(is.kind()), id);
        if (is.state().phase() == CaseState.Phase.ENDED) clocks.freeze(id);
        return readings;
    }

    /** What the first answer was: an imported sign of work, a solution, or words. */
    private String answer(CaseHead is) {
        if (time.isReplayed()) return "imported";
        return is.state().isOpen() ? "reply" : is.state().name();
    }

    private List<CaseClock> reopened(CaseHead was, CaseHead is) {
        clocks.thaw(is.id());
        results.forget(kinds.named(is.kind()), is.id());
        if (was.doneAt() != null && !time.now().isAfter(was.doneAt().plus(SAME_CYCLE)))
            return clocks.event(is.id(), null, ClockEventKind.REOPEN, "REOPENED");
        int newest =
                clocks.of(is.id()).stream().mapToInt(CaseClock::cycle).max().orElse(0);
        return start(is, newest + 1, Metric.RESOLUTION);
    }

    private List<CaseClock> retargeted(CaseHead was, CaseHead is) {
        boolean moved = was.place().serviceId() != is.place().serviceId();
        if (!moved && was.priority() == is.priority()) return clocks.of(is.id());
        return retargeting.retarget(
                is.id(),
                level(is, is.place().serviceId(), is.priority()).orElse(null),
                course(is),
                moved ? "SERVICE" : "PRIORITY");
    }

    /** How the clocks would read under another service or priority, for showing it before it is confirmed. */
    public List<Retargeting.Shift> foresee(Case known, long serviceId, Priority priority) {
        CaseHead is = known.head();
        if (!is.state().isOpen() || serviceId == is.place().serviceId() && priority == is.priority()) return List.of();
        return retargeting.foresee(is.id(), level(is, serviceId, priority).orElse(null), course(is));
    }

    private List<CaseClock> start(CaseHead head, int cycle, Metric... metrics) {
        Instant from = time.now();
        return level(head, head.place().serviceId(), head.priority())
                .map(level -> clocks.start(head.id(), level, from, cycle, metrics))
                .orElse(List.of());
    }

    private Optional<ChosenLevel> level(CaseHead head, long serviceId, Priority priority) {
        return levels.choose(
                head.place().memberId(), serviceId, priority, LocalDate.ofInstant(head.openedAt(), Time.OSLO));
    }

    private Retargeting.Course course(CaseHead head) {
        CaseKind<?> kind = kinds.named(head.kind());
        return new Retargeting.Course(
                head.openedAt(), head.respondedAt() != null, timeline.stops(head.id(), kind::state));
    }
}
