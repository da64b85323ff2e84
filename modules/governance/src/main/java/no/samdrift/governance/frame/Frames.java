package no.samdrift.governance.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samdrift.governance.GovernanceRight;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.audit.Audit;
import no.samdrift.kernel.change.Changes;
import no.samdrift.kernel.data.Cursor;
import no.samdrift.kernel.data.Ids;
import no.samdrift.kernel.data.Json;
import no.samdrift.kernel.data.Page;
import no.samdrift.kernel.data.Ref;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.data.Table;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.refusal.RuleBroken;

/** Multi-year frames. */
@ApplicationScoped
@Transactional
public class Frames {
    private static final Table TABLE = new Table("governance_frame", "frame");
    private static final String ROW = "select f.id, f.version, f.name, f.first_year, f.last_year, f.compare_with_year,"
            + " f.decision_id, d.number as decision from governance_frame f"
            + " left join governance_decision d on d.id = f.decision_id";

    private final Sql sql;
    private final CurrentCaller current;
    private final Audit audit;
    private final Changes changes;

    protected Frames() {
        this(null, null, null, null);
    }

    @Inject
    public Frames(Sql sql, CurrentCaller current, Audit audit, Changes changes) {
        this.sql = sql;
        this.current = current;
        this.audit = audit;
        this.changes = changes;
    }

    /** By name. */
    public Page<FrameRow> find(String cursor, int limit) {
        current.get().requireAnywhere(GovernanceRight.READ);
        Map<String, Object> values = new HashMap<>();
        String after = "";
        if (cursor != null) {
            List<String> key = Cursor.read(cursor, 2);
            values.put("afterName", key.get(0));
            values.put("afterId", key.get(1));
            after = " where f.name > :afterName or (f.name = :afterName and f.id > :afterId)";
        }
        var rows = sql.list(FrameRow.class, ROW + after + " order by f.name, f.id limit " + (limit + 1), values);
        return Page.cut(rows, limit, f -> List.of(f.name(), f.id()));
    }

    public FrameDetails byId(long id) {
        current.get().requireAnywhere(GovernanceRight.READ);
        FrameRow row = sql.first(FrameRow.class, ROW + " where f.id = :id", Map.of("id", id))
                .orElseThrow(() -> new NotFound("frame", id));
        List<FrameLine> lines = List.of(Json.read(
                sql.first(String.class, "select frame_lines from governance_frame where id = :id", Map.of("id", id))
                        .orElseThrow(),
                FrameLine[].class));
        FrameFacts facts = new FrameFacts(
                row.name(), row.firstYear(), row.lastYear(), row.compareWithYear(), row.decisionId(), lines);
        return new FrameDetails(
                row,
                lines,
                facts.forecast(),
                sql.first(
                                Ref.class,
                                "select d.id, d.number as code, d.title as name from governance_decision d"
                                        + " join governance_frame f on f.decision_id = d.id where f.id = :id",
                                Map.of("id", id))
                        .orElse(null),
                sql.list(
                        Ref.class,
                        "select s.id, cast(s.year as char) as code, s.title as name from governance_cost_share s"
                                + " where s.year between :first and :last order by s.year, s.id",
                        Map.of("first", row.firstYear(), "last", row.lastYear())));
    }

    public FrameDetails draw(@Valid FrameFacts facts) {
        requireWrite();
        var columns = checked(facts);
        long id = Ids.next();
        TABLE.insert(sql, id, columns);
        audit.created("frame.draw", "frame", id, null, columns);
        changes.put("frame", id);
        return byId(id);
    }

    public FrameDetails change(long id, int version, @Valid FrameFacts facts) {
        FrameDetails before = byId(id);
        requireWrite();
        var columns = checked(facts);
        TABLE.update(sql, id, version, columns);
        audit.changed("frame.change", "frame", id, null, columns(before.facts()), columns);
        changes.put("frame", id);
        return byId(id);
    }

    /** R2. */
    private Map<String, Object> checked(FrameFacts facts) {
        facts.forecast();
        if (facts.decisionId() != null
                && sql.count(
                                "select count(*) from governance_decision where id = :id",
                                Map.of("id", facts.decisionId()))
                        == 0) throw RuleBroken.at("decisionId", "unknownDecision");
        return columns(facts);
    }

    private static Map<String, Object> columns(FrameFacts facts) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("name", facts.name().strip());
        columns.put("first_year", facts.firstYear());
        columns.put("last_year", facts.lastYear());
        columns.put("compare_with_year", facts.compareWithYear());
        columns.put("decision_id", facts.decisionId());
        columns.put("frame_lines", Json.write(facts.lines()));
        return columns;
    }

    private void requireWrite() {
        current.get().require(GovernanceRight.WRITE_MONEY, Target.COOPERATION);
    }
}
