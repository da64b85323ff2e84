package no.samdrift.governance.costshare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.samdrift.cooperation.member.Members;
import no.samdrift.governance.GovernanceRight;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.audit.AuditNamed;
import no.samdrift.kernel.data.Json;
import no.samdrift.kernel.data.Page;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.refusal.Refusal;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.register.Register;
import no.samdrift.kernel.register.Table;
import no.samdrift.kernel.register.Where;
import no.samdrift.kernel.time.Days;
import no.samdrift.kernel.time.Time;

/** What each member pays, year by year, as it was computed and decided. */
@ApplicationScoped
@Transactional
public class CostShares {
    private static final Table TABLE = new Table("governance_cost_share", "costShare");
    private static final BigDecimal OERE = new BigDecimal("0.01");

    @Produces
    static final AuditNamed NAMED = new AuditNamed(
            "costShare", "x.id, concat(x.title, ' ', x.year) as name, x.id as page from governance_cost_share x");

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    Register register;

    @Inject
    Time time;

    @Inject
    Members members;

    @Inject
    CostKeys keys;

    @Inject
    StoredShares stored;

    private record Computed(
            String title,
            int year,
            long keyVersionId,
            Long decisionId,
            BigDecimal amount,
            String currency,
            BigDecimal roundTo,
            LocalDate basisDate,
            Instant computedAt,
            List<ShareLine> lines) {}

    /** Which shares: every part may be null; {@code serviceCode} finds those that pay the service. */
    public record Filter(Integer year, Long keyId, String serviceCode) {
        public static final Filter ALL = new Filter(null, null, null);
    }

    /** Newest year first. */
    public Page<CostShareRow> find(Filter filter, String cursor, int limit) {
        current.get().requireAnywhere(GovernanceRight.READ);
        Where where = Where.anything()
                .ifGiven("s.year = ?", filter.year())
                .ifGiven("v.key_id = ?", filter.keyId())
                .ifGiven(
                        "exists (select 1 from governance_cost_line l where l.share_id = s.id"
                                + " and json_contains(l.services, ?))",
                        filter.serviceCode() == null ? null : Json.write(filter.serviceCode()));
        return StoredShares.ROWS.page(sql, where, cursor, limit);
    }

    @Transactional(dontRollbackOn = Refusal.class) // who only looks whether it is there undoes nothing
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
        long id = register.add(
                TABLE,
                null,
                new Computed(
                        command.title().strip(),
                        command.year(),
                        key.id(),
                        command.decisionId(),
                        computed.amount(),
                        "NOK",
                        command.roundTo() == null ? OERE : command.roundTo(),
                        command.basisDate(),
                        time.now(),
                        computed.lines()));
        stored.write(id, computed.lines());
        stored.writeCosts(id, command.lines());
        return byId(id);
    }

    /** R3: the figures stay. */
    public CostShareDetails change(long id, int version, @Valid ChangeShare command) {
        CostShareDetails before = byId(id);
        requireWrite();
        checkLines(command.lines(), before.share().amount());
        checkDecision(command.decisionId());
        register.change(TABLE, id, version, null, before.facts(), command);
        stored.writeCosts(id, command.lines());
        return byId(id);
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
