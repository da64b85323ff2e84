package no.samdrift.governance.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samdrift.governance.GovernanceRight;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.audit.Audit;
import no.samdrift.kernel.change.Changes;
import no.samdrift.kernel.data.Cursor;
import no.samdrift.kernel.data.Ids;
import no.samdrift.kernel.data.Page;
import no.samdrift.kernel.data.Ref;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.data.Table;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.time.Days;
import no.samdrift.kernel.time.KnownDay;
import no.samdrift.kernel.time.Time;

/** What the bodies of the co-operation have decided, and whether it was done. */
@ApplicationScoped
@Transactional
public class Decisions {
    private static final Table TABLE = new Table("governance_decision", "decision");
    private static final String FROM =
            " from governance_decision d left join cooperation_person o on o.id = d.owner_id";
    private static final String ROW =
            "select d.id, d.version, d.body, d.number, nullif(d.decided_on, '') as decided_on, d.title, d.owner_id,"
                    + " o.name as owner, d.due_on, d.status, d.closed_on,"
                    + " (d.status = 'OPEN' and d.due_on is not null and d.due_on < :today) as overdue" + FROM;

    private final Sql sql;
    private final CurrentCaller current;
    private final Audit audit;
    private final Time time;
    private final Changes changes;

    protected Decisions() {
        this(null, null, null, null, null);
    }

    @Inject
    public Decisions(Sql sql, CurrentCaller current, Audit audit, Time time, Changes changes) {
        this.sql = sql;
        this.current = current;
        this.audit = audit;
        this.time = time;
        this.changes = changes;
    }

    /** Which decisions: every part may be null. {@code text} is part of the number, the title or the body's name. */
    public record Filter(String text, String body, DecisionStatus status, Long ownerId, Boolean overdue) {
        public static final Filter ALL = new Filter(null, null, null, null, null);
    }

    private record Texts(String text, String closedNote) {}

    /** Newest first. */
    public Page<DecisionRow> find(Filter filter, String cursor, int limit) {
        Map<String, Object> values = DecisionQuery.values(filter, time.today());
        String after = "";
        if (cursor != null) {
            List<String> key = Cursor.read(cursor, 2);
            values.put("afterDay", key.get(0));
            values.put("afterId", key.get(1));
            after = " and (d.decided_on < :afterDay or (d.decided_on = :afterDay and d.id < :afterId))";
        }
        var rows = sql.list(
                DecisionRow.class,
                ROW + where(filter) + after + " order by d.decided_on desc, d.id desc limit " + (limit + 1),
                values);
        return Page.cut(rows, limit, d -> List.of(orEmpty(d.decidedOn()), d.id()));
    }

    /** A slice for a grid that scrolls, in the order of the keyset pages. */
    public List<DecisionRow> slice(Filter filter, int offset, int limit) {
        return sql.list(
                DecisionRow.class,
                ROW + where(filter) + " order by d.decided_on desc, d.id desc limit " + limit + " offset " + offset,
                DecisionQuery.values(filter, time.today()));
    }

    public long count(Filter filter) {
        return sql.count("select count(*)" + FROM + where(filter), DecisionQuery.values(filter, time.today()));
    }

    /** The names of the bodies that have decided something. */
    public List<String> bodies() {
        current.get().requireAnywhere(GovernanceRight.READ);
        return sql.list(String.class, "select distinct body from governance_decision order by body");
    }

    public DecisionDetails byId(long id) {
        return one("d.id = :id", Map.of("id", id)).orElseThrow(() -> new NotFound("decision", id));
    }

    public Optional<DecisionDetails> find(String body, String number) {
        return one("d.body = :body and d.number = :number", Map.of("body", body, "number", number));
    }

    public DecisionDetails register(@Valid DecisionFacts facts) {
        current.get().require(GovernanceRight.WRITE_DECISIONS, Target.COOPERATION);
        check(facts, 0);
        long id = Ids.next();
        Map<String, Object> columns = columns(facts);
        columns.put("closed_on", facts.status().isClosed() ? time.today() : null);
        TABLE.insert(sql, id, columns);
        link(id, facts);
        columns.put("earlier", facts.earlier());
        audit.created("decision.register", "decision", id, null, columns);
        changes.put("decision", id);
        return byId(id);
    }

    public DecisionDetails change(long id, int version, @Valid DecisionFacts facts) {
        DecisionDetails before = byId(id);
        current.get().require(GovernanceRight.WRITE_DECISIONS, Target.COOPERATION);
        check(facts, id);
        Map<String, Object> columns = columns(facts);
        columns.put("closed_on", closedOn(before.decision(), facts.status()));
        TABLE.update(sql, id, version, columns);
        sql.run("delete from governance_decision_link where later_id = :id", Map.of("id", id));
        link(id, facts);
        Map<String, Object> was = columns(before.facts());
        was.put("closed_on", before.decision().closedOn());
        was.put("earlier", before.facts().earlier());
        columns.put("earlier", facts.earlier());
        audit.changed("decision.change", "decision", id, null, was, columns);
        changes.put("decision", id);
        return byId(id);
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
                        Map.of("body", f.body().strip(), "number", f.number().strip(), "own", own))
                > 0) throw RuleBroken.at("number", "numberTaken", f.number());
        if (f.ownerId() != null
                && sql.count("select count(*) from cooperation_person where id = :id", Map.of("id", f.ownerId())) == 0)
            throw RuleBroken.at("ownerId", "unknownPerson");
        for (int i = 0; i < f.earlier().size(); i++) {
            long earlier = f.earlier().get(i);
            var known = one("d.id = :id", Map.of("id", earlier));
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

    private Optional<DecisionDetails> one(String where, Map<String, ?> key) {
        current.get().requireAnywhere(GovernanceRight.READ);
        Map<String, Object> values = new HashMap<>(key);
        values.put("today", time.today());
        return sql.first(DecisionRow.class, ROW + " where " + where, values).map(this::details);
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

    /** As it is stored: what is not known at all sorts last. */
    private static String orEmpty(String day) {
        return day == null ? "" : day;
    }

    private static Map<String, Object> columns(DecisionFacts f) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("body", f.body().strip());
        columns.put("number", f.number().strip());
        columns.put("decided_on", orEmpty(f.decidedOn()));
        columns.put("title", f.title().strip());
        columns.put("text", f.text());
        columns.put("owner_id", f.ownerId());
        columns.put("due_on", f.dueOn());
        columns.put("status", f.status());
        columns.put("closed_note", f.status() == DecisionStatus.OPEN ? null : f.closedNote());
        return columns;
    }

    private String where(Filter filter) {
        current.get().requireAnywhere(GovernanceRight.READ);
        return DecisionQuery.where(filter);
    }
}
