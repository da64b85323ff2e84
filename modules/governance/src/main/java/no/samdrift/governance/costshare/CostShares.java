package no.samdrift.governance.costshare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.samdrift.cooperation.member.Members;
import no.samdrift.governance.GovernanceRight;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.audit.Audit;
import no.samdrift.kernel.change.Changes;
import no.samdrift.kernel.data.Cursor;
import no.samdrift.kernel.data.Ids;
import no.samdrift.kernel.data.Json;
import no.samdrift.kernel.data.Page;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.data.Table;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.time.Days;
import no.samdrift.kernel.time.Time;

/** What each member pays, year by year, as it was computed and decided. */
@ApplicationScoped
@Transactional
public class CostShares {
    private static final Table TABLE = new Table("governance_cost_share", "costShare");
    private static final BigDecimal OERE = new BigDecimal("0.01");

    private final Sql sql;
    private final CurrentCaller current;
    private final Audit audit;
    private final Changes changes;
    private final Time time;
    private final Members members;
    private final CostKeys keys;
    private final StoredShares stored;

    protected CostShares() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    public CostShares(
            Sql sql,
            CurrentCaller current,
            Audit audit,
            Changes changes,
            Time time,
            Members members,
            CostKeys keys,
            StoredShares stored) {
        this.sql = sql;
        this.current = current;
        this.audit = audit;
        this.changes = changes;
        this.time = time;
        this.members = members;
        this.keys = keys;
        this.stored = stored;
    }

    /** Which shares: every part may be null; {@code serviceCode} finds those that pay the service. */
    public record Filter(Integer year, Long keyId, String serviceCode) {
        public static final Filter ALL = new Filter(null, null, null);
    }

    /** Newest year first. */
    public Page<CostShareRow> find(Filter filter, String cursor, int limit) {
        current.get().requireAnywhere(GovernanceRight.READ);
        Map<String, Object> values = new HashMap<>();
        values.put("year", filter.year());
        values.put("key", filter.keyId());
        values.put("service", Json.write(String.valueOf(filter.serviceCode())));
        String where = " where (1=1)"
                + (filter.year() == null ? "" : " and s.year = :year")
                + (filter.keyId() == null ? "" : " and v.key_id = :key")
                + (filter.serviceCode() == null
                        ? ""
                        : " and exists (select 1 from governance_cost_line l where l.share_id = s.id"
                                + " and json_contains(l.services, :service))");
        if (cursor != null) {
            List<String> key = Cursor.read(cursor, 2);
            values.put("afterYear", key.get(0));
            values.put("afterId", key.get(1));
            where += " and (s.year < :afterYear or (s.year = :afterYear and s.id < :afterId))";
        }
        var rows = sql.list(
                CostShareRow.class,
                StoredShares.ROW + where + " order by s.year desc, s.id desc limit " + (limit + 1),
                values);
        return Page.cut(rows, limit, s -> List.of(s.year(), s.id()));
    }

    public CostShareDetails byId(long id) {
        current.get().requireAnywhere(GovernanceRight.READ);
        return stored.details(id).orElseThrow(() -> new NotFound("costShare", id));
    }

    /** R5: for that member's people and those who stand for the whole; to others it does not exist. */
    public Statement statement(long id, String memberNo) {
        CostShareDetails share = byId(id);
        ShareLine line = share.lines().stream()
                .filter(l -> l.memberNo().equals(memberNo))
                .filter(l -> current.get().may(GovernanceRight.READ_STATEMENTS, Target.member(l.memberId())))
                .findFirst()
                .orElseThrow(() -> new NotFound("statement", memberNo));
        return new Statement(
                share.share(),
                share.elements(),
                share.keyDecision(),
                share.decision(),
                line,
                StatementParts.of(share.costLines(), share.share().amount(), line.total()));
    }

    public CostShareDetails compute(@Valid ComputeShare command) {
        requireWrite();
        Days.check("basisDate", command.basisDate());
        keys.byId(command.keyId());
        LocalDate newYear = LocalDate.of(command.year(), 1, 1);
        KeyVersion key = keys.versions(command.keyId())
                .inForce(newYear)
                .orElseThrow(() -> RuleBroken.at("keyId", "keyNotInForce", newYear));
        var computed =
                ShareComputation.of(command, key.elements(), members.asOf(newYear), members.asOf(command.basisDate()));
        checkLines(command.lines(), computed.amount());
        checkDecision(command.decisionId());
        long id = Ids.next();
        Map<String, Object> columns = new HashMap<>();
        columns.put("title", command.title().strip());
        columns.put("year", command.year());
        columns.put("key_version_id", key.id());
        columns.put("decision_id", command.decisionId());
        columns.put("amount", computed.amount());
        columns.put("currency", "NOK");
        columns.put("round_to", command.roundTo() == null ? OERE : command.roundTo());
        columns.put("basis_date", command.basisDate());
        columns.put("computed_at", time.now());
        TABLE.insert(sql, id, columns);
        stored.write(id, computed.lines());
        stored.writeCosts(id, command.lines());
        columns.put("lines", Json.write(computed.lines()));
        audit.created("costShare.compute", "costShare", id, null, columns);
        changes.put("costShare", id);
        return byId(id);
    }

    /** R3: the figures stay. */
    public CostShareDetails change(long id, int version, @Valid ChangeShare command) {
        CostShareDetails before = byId(id);
        requireWrite();
        checkLines(command.lines(), before.share().amount());
        checkDecision(command.decisionId());
        Map<String, Object> columns = columns(command);
        TABLE.update(sql, id, version, columns);
        stored.writeCosts(id, command.lines());
        Map<String, Object> was = columns(before.facts());
        was.put("lines", Json.write(before.costLines()));
        columns.put("lines", Json.write(command.lines()));
        audit.changed("costShare.change", "costShare", id, null, was, columns);
        changes.put("costShare", id);
        return byId(id);
    }

    private static Map<String, Object> columns(ChangeShare command) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("title", command.title().strip());
        columns.put("decision_id", command.decisionId());
        return columns;
    }

    /** R4. */
    private void checkLines(List<CostLine> lines, BigDecimal amount) {
        BigDecimal sum = lines.stream().map(CostLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!lines.isEmpty() && sum.compareTo(amount) != 0)
            throw RuleBroken.at("lines", "linesDoNotAddUp", sum, amount);
        IntStream.range(0, lines.size())
                .forEach(i -> lines.get(i).services().forEach(code -> {
                    if (sql.count("select count(*) from catalogue_service where code = :code", Map.of("code", code))
                            == 0) throw RuleBroken.at("lines[" + i + "].services", "unknownService", code);
                }));
    }

    private void checkDecision(Long id) {
        if (id != null && sql.count("select count(*) from governance_decision where id = :id", Map.of("id", id)) == 0)
            throw RuleBroken.at("decisionId", "unknownDecision");
    }

    private void requireWrite() {
        current.get().require(GovernanceRight.WRITE_MONEY, Target.COOPERATION);
    }
}
