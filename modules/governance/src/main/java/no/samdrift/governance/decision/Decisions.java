package no.samdrift.governance.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samdrift.governance.GovernanceRight;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.data.Page;
import no.samdrift.kernel.data.Ref;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.imports.Named;
import no.samdrift.kernel.own.OwnFields;
import no.samdrift.kernel.own.OwnFilter;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.refusal.Refusal;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.register.Order;
import no.samdrift.kernel.register.Register;
import no.samdrift.kernel.register.Rows;
import no.samdrift.kernel.register.Table;
import no.samdrift.kernel.register.Where;
import no.samdrift.kernel.time.Days;
import no.samdrift.kernel.time.KnownDay;
import no.samdrift.kernel.time.Time;

/** What the bodies of the co-operation have decided, and whether it was done. */
@ApplicationScoped
@Transactional
public class Decisions {
    private static final Table TABLE = new Table("governance_decision", "decision");

    /** Newest first; what is not known at all is stored as nothing and sorts last. */
    private static final Rows<DecisionRow> ROWS = new Rows<>(
            DecisionRow.class,
            """
            d.id, d.version, d.body, d.number, nullif(d.decided_on, '') as decided_on, d.title, d.owner_id,
            o.name as owner, d.due_on, d.status, d.closed_on,
            (d.status = 'OPEN' and d.due_on is not null and d.due_on < :today) as overdue""",
            "governance_decision d left join cooperation_person o on o.id = d.owner_id",
            Order.falling(List.of("d.decided_on", "d.id"), d -> List.of(DecisionKept.orEmpty(d.decidedOn()), d.id())));

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    Time time;

    @Inject
    Register register;

    @Inject
    OwnFields own;

    /** Which decisions: every part may be null. {@code text} is part of the number, the title or the body's name. */
    public record Filter(
            String text, String body, DecisionStatus status, Long ownerId, Boolean overdue, OwnFilter own) {
        public static final Filter ALL = new Filter(null, null, null, null, null, null);
    }

    private record Texts(String text, String closedNote) {}

    /** Newest first. */
    public Page<DecisionRow> find(Filter filter, String cursor, int limit) {
        return own.in("decision", ROWS.page(sql, where(filter), cursor, limit), DecisionRow::id);
    }

    public List<DecisionRow> slice(Filter filter, int offset, int limit) {
        return own.in("decision", ROWS.slice(sql, where(filter), offset, limit), DecisionRow::id);
    }

    public long count(Filter filter) {
        return ROWS.count(sql, where(filter));
    }

    /** The names of the bodies that have decided something. */
    public List<String> bodies() {
        current.get().requireAnywhere(GovernanceRight.READ);
        return sql.list(String.class, "select distinct body from governance_decision order by body");
    }

    /** Newest first. */
    List<DecisionRow> rows() {
        return own.in("decision", ROWS.all(sql, visible()), DecisionRow::id);
    }

    /** As a file names them: by body and number. */
    Named cell() {
        return new Named(rows().stream()
                .map(d -> new Ref(d.id(), d.body() + " " + d.number(), d.number()))
                .toList());
    }

    @Transactional(dontRollbackOn = Refusal.class) // who only looks whether it is there undoes nothing
    public DecisionDetails byId(long id) {
        return one(visible().and("d.id = ?", id)).orElseThrow(() -> new NotFound("decision", id));
    }

    public Optional<DecisionDetails> find(String body, String number) {
        return one(visible().and("d.body = ?", body).and("d.number = ?", number));
    }

    public DecisionDetails register(@Valid DecisionFacts facts) {
        current.get().require(GovernanceRight.WRITE_DECISIONS, Target.COOPERATION);
        check(facts, 0);
        LocalDate closedOn = facts.status().isClosed() ? time.today() : null;
        long id = register.add(TABLE, null, facts, DecisionKept.of(facts, closedOn));
        link(id, facts);
        return byId(id);
    }

    public DecisionDetails change(long id, int version, @Valid DecisionFacts facts) {
        DecisionDetails before = byId(id);
        current.get().require(GovernanceRight.WRITE_DECISIONS, Target.COOPERATION);
        check(facts, id);
        DecisionFacts was = before.facts();
        register.change(
                TABLE,
                id,
                version,
                null,
                List.of(was, DecisionKept.of(was, before.decision().closedOn())),
                List.of(facts, DecisionKept.of(facts, closedOn(before.decision(), facts.status()))));
        sql.run("delete from governance_decision_link where later_id = :id", Map.of("id", id));
        link(id, facts);
        return byId(id);
    }

    /** Takes back what an import added. */
    void remove(long id, int version) {
        DecisionDetails before = byId(id);
        current.get().require(GovernanceRight.WRITE_DECISIONS, Target.COOPERATION);
        sql.run("delete from governance_decision_link where later_id = :id", Map.of("id", id));
        register.remove(TABLE, id, version, null, before.facts());
    }

    private LocalDate closedOn(DecisionRow before, DecisionStatus status) {
        if (!status.isClosed()) return null;
        return status == before.status() ? before.closedOn() : time.today();
    }

    /** R1 to R3. */
    private void check(DecisionFacts f, long own) {
        KnownDay.check("decidedOn", f.decidedOn());
        Days.check("dueOn", f.dueOn());
        if (f.dueOn() != null && KnownDay.isAfter(f.decidedOn(), f.dueOn().toString()))
            throw RuleBroken.at("dueOn", "daysOutOfOrder", f.decidedOn());
        if (f.status() != DecisionStatus.OPEN
                && (f.closedNote() == null || f.closedNote().isBlank()))
            throw RuleBroken.at("closedNote", "closedWithoutNote");
        if (sql.count(
                        "select count(*) from governance_decision where body = :body and number = :number"
                                + " and id <> :own",
                        Map.of("body", f.body(), "number", f.number(), "own", own))
                > 0) throw RuleBroken.at("number", "numberTaken", f.number());
        if (f.ownerId() != null
                && sql.count("select count(*) from cooperation_person where id = :id", Map.of("id", f.ownerId())) == 0)
            throw RuleBroken.at("ownerId", "unknownPerson");
        for (int i = 0; i < f.earlier().size(); i++) {
            long earlier = f.earlier().get(i);
            var known = one(visible().and("d.id = ?", earlier));
            if (known.isEmpty() || earlier == own) throw RuleBroken.at("earlier[" + i + "]", "unknownDecision");
            if (KnownDay.isAfter(known.get().decision().decidedOn(), f.decidedOn()))
                throw RuleBroken.at(
                        "earlier[" + i + "]",
                        "decidedLater",
                        known.get().decision().number());
        }
    }

    private void link(long id, DecisionFacts facts) {
        sql.runAll(
                "insert into governance_decision_link(later_id, earlier_id) values (:later, :earlier)",
                facts.earlier().stream()
                        .map(e -> Map.of("later", id, "earlier", e))
                        .toList());
    }

    private Optional<DecisionDetails> one(Where where) {
        return ROWS.first(sql, where).map(row -> details(own.in("decision", row, DecisionRow::id)));
    }

    private DecisionDetails details(DecisionRow row) {
        Texts texts = sql.first(
                        Texts.class,
                        "select text, closed_note from governance_decision where id = :id",
                        Map.of("id", row.id()))
                .orElseThrow();
        return new DecisionDetails(
                row,
                texts.text(),
                texts.closedNote(),
                refs(
                        "d.id, d.number as code, d.title as name from governance_decision_link l"
                                + " join governance_decision d on d.id = l.earlier_id where l.later_id = :id",
                        row),
                refs(
                        "d.id, d.number as code, d.title as name from governance_decision_link l"
                                + " join governance_decision d on d.id = l.later_id where l.earlier_id = :id",
                        row),
                refs(
                        "distinct k.id, '' as code, k.name from governance_cost_key_version v"
                                + " join governance_cost_key k on k.id = v.key_id where v.decision_id = :id",
                        row),
                refs(
                        "s.id, cast(s.year as char) as code, s.title as name from governance_cost_share s"
                                + " where s.decision_id = :id",
                        row),
                refs(
                        "f.id, concat(f.first_year, '–', f.last_year) as code, f.name from governance_frame f"
                                + " where f.decision_id = :id",
                        row));
    }

    private List<Ref> refs(String query, DecisionRow row) {
        return sql.list(Ref.class, "select " + query + " order by code, name", Map.of("id", row.id()));
    }

    private Where where(Filter f) {
        String text = Where.containing(f.text());
        return visible()
                .ifGiven("d.number like ? or d.title like ? or d.body like ?", text, text, text)
                .ifGiven("d.body = ?", f.body())
                .ifGiven("d.status = ?", f.status())
                .ifGiven("d.owner_id = ?", f.ownerId())
                .when(Boolean.TRUE.equals(f.overdue()), "d.status = 'OPEN' and d.due_on < :today")
                .own("d.id", own.asked("decision", f.own()));
    }

    private Where visible() {
        current.get().requireAnywhere(GovernanceRight.READ);
        return Where.anything().with("today", time.today());
    }
}
