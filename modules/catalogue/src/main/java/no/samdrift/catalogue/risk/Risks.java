package no.samdrift.catalogue.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.samdrift.catalogue.system.SystemRow;
import no.samdrift.catalogue.system.Systems;
import no.samdrift.cooperation.member.Members;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.access.Visibility;
import no.samdrift.kernel.data.Page;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.refusal.Refusal;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.register.Order;
import no.samdrift.kernel.register.Register;
import no.samdrift.kernel.register.Rows;
import no.samdrift.kernel.register.Table;
import no.samdrift.kernel.register.Where;
import no.samdrift.kernel.search.SearchSource;
import no.samdrift.kernel.time.Days;

/** The register of risks. */
@ApplicationScoped
@Transactional
public class Risks {
    private static final Table TABLE = new Table("catalogue_risk", "risk");
    private static final Visibility.Columns PLACED =
            new Visibility.Columns("r.member_id", "s.unit_id", "r.system_id", null, "r.owner_id");

    private static final Rows<RiskRow> ROWS = new Rows<>(
            RiskRow.class, """
            r.id, r.version, r.title, r.description, r.member_id, m.name as member, r.system_id, s.code as system_code,
            s.name as `system`, s.unit_id, r.probability, r.confidentiality, r.integrity, r.availability, r.consequence,
            r.score, r.measures, r.probability_after, r.consequence_after,
            r.probability_after * r.consequence_after as score_after, r.owner_id, p.name as owner, r.review_on,
            r.state""", """
            catalogue_risk r left join cooperation_member m on m.id = r.member_id
            left join catalogue_system s on s.id = r.system_id
            left join cooperation_person p on p.id = r.owner_id""", Order.falling(List.of("r.score", "r.id"), r -> List.of(r.score(), r.id())));

    /** Placed as the list places them. */
    @Produces
    static final SearchSource SEARCH = new SearchSource("risk", RiskRight.READ, false, """
            x.id, cast(x.id as char) as `key`, x.title, coalesce(s.name, m.name) as hint,
            concat_ws(' ', x.description, x.measures) as text, x.member_id, s.unit_id, x.system_id,
            null as vendor_id, x.owner_id as person_id, if(x.state = 'CLOSED', 0, 1) as `rank`
            from catalogue_risk x left join catalogue_system s on s.id = x.system_id
            left join cooperation_member m on m.id = x.member_id where true""");

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    Register register;

    @Inject
    Members members;

    @Inject
    Systems systems;

    /** Which risks: {@code text} is part of the title; a closed one is left out unless asked for. Each may be null. */
    public record Filter(
            String text, Long memberId, Long systemId, RiskState state, Integer probability, Integer consequence) {
        public static final Filter ALL = new Filter(null, null, null, null, null, null);

        public static Filter ofSystem(long id) {
            return new Filter(null, null, id, null, null, null);
        }

        /** The same in one cell of the matrix. */
        public Filter in(Integer theProbability, Integer theConsequence) {
            return new Filter(text, memberId, systemId, state, theProbability, theConsequence);
        }
    }

    /** How many risks have a probability and a consequence. */
    public record Cell(int probability, int consequence, long risks) {}

    /** The greatest first. */
    public Page<RiskRow> find(Filter filter, String cursor, int limit) {
        return ROWS.page(sql, where(filter), cursor, limit);
    }

    public List<RiskRow> slice(Filter filter, int offset, int limit) {
        return ROWS.slice(sql, where(filter), offset, limit);
    }

    public long count(Filter filter) {
        return ROWS.count(sql, where(filter));
    }

    /** The cells of the matrix that are not empty; the filter's own cell is left out of account. */
    public List<Cell> matrix(Filter filter) {
        Where where = where(filter.in(null, null));
        return sql.list(
                Cell.class,
                "select r.probability, r.consequence, count(*) as risks from " + ROWS.from() + " where " + where.text()
                        + " group by r.probability, r.consequence",
                where.values());
    }

    /** All that the caller sees. */
    List<RiskRow> all() {
        return ROWS.all(sql, visible());
    }

    @Transactional(dontRollbackOn = Refusal.class) // who only looks whether it is there undoes nothing
    public RiskRow byId(long id) {
        return ROWS.first(sql, visible().and("r.id = ?", id)).orElseThrow(() -> new NotFound("risk", id));
    }

    public RiskRow register(@Valid RiskFacts facts) {
        Placed placed = placed(facts);
        check(facts);
        return byId(register.add(TABLE, placed.memberId(), facts, placed));
    }

    /** A risk that moves takes the right at both places. */
    public RiskRow change(long id, int version, @Valid RiskFacts facts) {
        RiskRow before = byId(id);
        current.get().require(RiskRight.WRITE, target(before));
        Placed placed = placed(facts);
        check(facts);
        register.change(TABLE, id, version, placed.memberId(), List.of(before.facts()), List.of(facts, placed));
        return byId(id);
    }

    /** Takes back what an import added. */
    void remove(long id, int version) {
        RiskRow before = byId(id);
        current.get().require(RiskRight.WRITE, target(before));
        register.remove(TABLE, id, version, before.memberId(), before.facts());
    }

    private record Placed(Long memberId) {}

    /** R1. */
    private Placed placed(RiskFacts facts) {
        if (facts.systemId() == null) {
            if (facts.memberId() != null) members.byId(facts.memberId());
            current.get().require(RiskRight.WRITE, target(facts.memberId(), null, null));
            return new Placed(facts.memberId());
        }
        SystemRow system = systems.byId(facts.systemId()).system();
        if (facts.memberId() != null && facts.memberId() != system.memberId())
            throw RuleBroken.at("systemId", "systemOfOtherMember");
        current.get().require(RiskRight.WRITE, target(system.memberId(), system.unitId(), system.id()));
        return new Placed(system.memberId());
    }

    static Target target(RiskRow row) {
        return target(row.memberId(), row.unitId(), row.systemId());
    }

    private static Target target(Long memberId, Long unitId, Long systemId) {
        return memberId == null && systemId == null
                ? Target.COOPERATION
                : new Target(memberId, unitId, systemId, null, null);
    }

    private void check(RiskFacts f) {
        judged(f);
        Days.check("reviewOn", f.reviewOn());
        if (f.ownerId() != null
                && sql.count("select count(*) from cooperation_person where id = :id", Map.of("id", f.ownerId())) == 0)
            throw RuleBroken.at("ownerId", "unknownPerson");
    }

    /** R2 to R4. */
    static void judged(RiskFacts f) {
        if (f.confidentiality() == null && f.integrity() == null && f.availability() == null)
            throw RuleBroken.at("confidentiality", "consequenceNeeded");
        if ((f.probabilityAfter() == null) != (f.consequenceAfter() == null))
            throw RuleBroken.at(
                    f.probabilityAfter() == null ? "probabilityAfter" : "consequenceAfter", "bothOrNeither");
        if (f.probabilityAfter() != null && f.probabilityAfter() * f.consequenceAfter() > score(f))
            throw RuleBroken.at("consequenceAfter", "greaterAfterMeasures");
        if (f.state() == RiskState.ACCEPTED && f.ownerId() == null)
            throw RuleBroken.at("ownerId", "acceptedNeedsOwner");
        if (f.state() == RiskState.ACCEPTED && f.reviewOn() == null)
            throw RuleBroken.at("reviewOn", "acceptedNeedsReview");
    }

    private static int score(RiskFacts f) {
        return f.probability()
                * Stream.of(f.confidentiality(), f.integrity(), f.availability())
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0);
    }

    private Where where(Filter f) {
        return visible()
                .ifGiven("r.title like ?", Where.containing(f.text()))
                .ifGiven("r.member_id = ?", f.memberId())
                .ifGiven("r.system_id = ?", f.systemId())
                .ifGiven("r.probability = ?", f.probability())
                .ifGiven("r.consequence = ?", f.consequence())
                .ifGiven("r.state = ?", f.state())
                .when(f.state() == null, "r.state <> 'CLOSED'");
    }

    private Where visible() {
        current.get().requireAnywhere(RiskRight.READ);
        return Where.visible(current.get().visible(RiskRight.READ).where(PLACED));
    }
}
