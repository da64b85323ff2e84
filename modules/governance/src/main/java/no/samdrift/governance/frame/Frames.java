package no.samdrift.governance.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import no.samdrift.governance.GovernanceRight;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.audit.AuditNamed;
import no.samdrift.kernel.data.Json;
import no.samdrift.kernel.data.Page;
import no.samdrift.kernel.data.Ref;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.refusal.Refusal;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.register.Order;
import no.samdrift.kernel.register.Register;
import no.samdrift.kernel.register.Rows;
import no.samdrift.kernel.register.Table;
import no.samdrift.kernel.register.Where;

/** Multi-year frames. */
@ApplicationScoped
@Transactional
public class Frames {
    private static final Table TABLE = new Table("governance_frame", "frame");
    private static final Rows<FrameRow> ROWS = new Rows<>(
            FrameRow.class,
            """
            f.id, f.version, f.name, f.first_year, f.last_year, f.compare_with_year, f.decision_id,
            d.number as decision""",
            "governance_frame f left join governance_decision d on d.id = f.decision_id",
            Order.rising(List.of("f.name", "f.id"), f -> List.of(f.name(), f.id())));

    @Produces
    static final AuditNamed NAMED = new AuditNamed("frame", "x.id, x.name, x.id as page from governance_frame x");

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    Register register;

    private record Kept(
            String name, int firstYear, int lastYear, Integer compareWithYear, Long decisionId, String frameLines) {
        static Kept of(FrameFacts f) {
            return new Kept(
                    f.name().strip(),
                    f.firstYear(),
                    f.lastYear(),
                    f.compareWithYear(),
                    f.decisionId(),
                    Json.write(f.lines()));
        }
    }

    /** By name. */
    public Page<FrameRow> find(String cursor, int limit) {
        return ROWS.page(sql, visible(), cursor, limit);
    }

    @Transactional(dontRollbackOn = Refusal.class) // who only looks whether it is there undoes nothing
    public FrameDetails byId(long id) {
        FrameRow row = ROWS.first(sql, visible().and("f.id = ?", id)).orElseThrow(() -> new NotFound("frame", id));
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
        return byId(register.add(TABLE, null, checked(facts)));
    }

    public FrameDetails change(long id, int version, @Valid FrameFacts facts) {
        FrameDetails before = byId(id);
        requireWrite();
        register.change(TABLE, id, version, null, Kept.of(before.facts()), checked(facts));
        return byId(id);
    }

    /** R2. */
    private Kept checked(FrameFacts facts) {
        facts.forecast();
        if (facts.decisionId() != null
                && sql.count(
                                "select count(*) from governance_decision where id = :id",
                                Map.of("id", facts.decisionId()))
                        == 0) throw RuleBroken.at("decisionId", "unknownDecision");
        return Kept.of(facts);
    }

    private Where visible() {
        current.get().requireAnywhere(GovernanceRight.READ);
        return Where.anything();
    }

    private void requireWrite() {
        current.get().require(GovernanceRight.WRITE_MONEY, Target.COOPERATION);
    }
}
