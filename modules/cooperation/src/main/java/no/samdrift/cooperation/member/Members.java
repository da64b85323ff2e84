package no.samdrift.cooperation.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samdrift.cooperation.CooperationRight;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.audit.Audit;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.refusal.LostUpdate;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.time.Time;

/**
 * The municipalities that own the co-operation, over time. Name, number and inhabitants decide who pays what, so the whole
 * co-operation changes them, no member for itself.
 */
@ApplicationScoped
@Transactional
public class Members {
    private static final String AS_OF =
            "select m.id, m.version, c.code as member_no, m.name, m.language, n.inhabitants,"
                    + " n.counted_on as inhabitants_at, m.joined_on, m.left_on from cooperation_member m"
                    + " left join cooperation_member_code c on c.member_id = m.id and c.valid_from <= :day"
                    + " and (c.valid_to is null or c.valid_to > :day)"
                    + " left join cooperation_member_inhabitants n on n.member_id = m.id and n.counted_on ="
                    + " (select max(x.counted_on) from cooperation_member_inhabitants x"
                    + " where x.member_id = m.id and x.counted_on <= :day)";

    private final Sql sql;
    private final CurrentCaller current;
    private final Audit audit;
    private final Time time;

    @PersistenceContext(unitName = "samdrift")
    private EntityManager entities;

    protected Members() {
        this(null, null, null, null);
    }

    @Inject
    public Members(Sql sql, CurrentCaller current, Audit audit, Time time) {
        this.sql = sql;
        this.current = current;
        this.audit = audit;
        this.time = time;
    }

    /** Those who are members on the day, with the number and inhabitants in force then, by name. */
    public List<MemberRow> asOf(LocalDate day) {
        current.get().requireAnywhere(CooperationRight.READ);
        return sql.list(
                MemberRow.class,
                AS_OF + " where m.joined_on <= :day and (m.left_on is null or m.left_on > :day) order by m.name",
                Map.of("day", day));
    }

    public List<MemberRow> today() {
        return asOf(time.today());
    }

    /** By municipality number; a number of the past finds the member it became. */
    public MemberRow byNo(String memberNo) {
        return find(memberNo).orElseThrow(() -> new NotFound("member", memberNo));
    }

    public Optional<MemberRow> find(String memberNo) {
        current.get().requireAnywhere(CooperationRight.READ);
        return sql.first(
                MemberRow.class,
                AS_OF + " where m.id = (select x.member_id from cooperation_member_code x where x.code = :no"
                        + " order by x.valid_from desc limit 1)",
                Map.of("day", time.today(), "no", memberNo == null ? "" : memberNo));
    }

    public MemberRow byId(long id) {
        current.get().requireAnywhere(CooperationRight.READ);
        return sql.first(MemberRow.class, AS_OF + " where m.id = :id", Map.of("day", time.today(), "id", id))
                .orElseThrow(() -> new NotFound("member", id));
    }

    public MemberRow add(@Valid AddMember command) {
        current.get().require(CooperationRight.ADMINISTER, Target.COOPERATION);
        if (find(command.memberNo()).isPresent()) throw RuleBroken.at("memberNo", "memberNoTaken", command.memberNo());
        Member member = new Member(command.name(), command.language(), command.joinedOn());
        entities.persist(member);
        var after = member.facts();
        after.put("memberNo", command.memberNo());
        audit.created("member.add", "member", member.id(), member.id(), after);
        code(member.id(), command.memberNo(), command.joinedOn());
        if (command.inhabitants() != null)
            recordInhabitants(
                    member.id(),
                    command.inhabitantsAt() == null ? command.joinedOn() : command.inhabitantsAt(),
                    command.inhabitants());
        return byId(member.id());
    }

    public MemberRow change(long id, @Valid ChangeMember command) {
        current.get().require(CooperationRight.ADMINISTER, Target.COOPERATION);
        Member member =
                Optional.ofNullable(entities.find(Member.class, id)).orElseThrow(() -> new NotFound("member", id));
        if (member.version() != command.version()) throw new LostUpdate("member");
        var before = member.facts();
        member.change(command.name(), command.language(), command.leftOn());
        audit.changed("member.change", "member", id, id, before, member.facts());
        return byId(id);
    }

    /** A new municipality number from a day on; the old one ends there and still finds the member. */
    public void renumber(long id, String memberNo, LocalDate from) {
        current.get().require(CooperationRight.ADMINISTER, Target.COOPERATION);
        MemberRow before = byId(id);
        if (memberNo == null || !memberNo.matches("\\d{4}")) throw RuleBroken.at("memberNo", "badMemberNo");
        if (find(memberNo).filter(m -> m.id() != id).isPresent())
            throw RuleBroken.at("memberNo", "memberNoTaken", memberNo);
        sql.run(
                "update cooperation_member_code set valid_to = :from where member_id = :id and valid_to is null",
                Map.of("id", id, "from", from));
        code(id, memberNo, from);
        audit.changed(
                "member.renumber",
                "member",
                id,
                id,
                Map.of("memberNo", String.valueOf(before.memberNo())),
                Map.of("memberNo", memberNo, "from", from));
    }

    /** Inhabitants counted on a day (SSB: 1 January and each quarter); a second count of the day replaces the first. */
    public void recordInhabitants(long id, LocalDate countedOn, int inhabitants) {
        current.get().require(CooperationRight.ADMINISTER, Target.COOPERATION);
        byId(id);
        if (inhabitants < 0) throw RuleBroken.at("inhabitants", "negative");
        Map<String, Object> values = new HashMap<>(Map.of("id", id, "on", countedOn, "n", inhabitants));
        sql.run(
                "insert into cooperation_member_inhabitants(member_id, counted_on, inhabitants) values (:id, :on, :n)"
                        + " on duplicate key update inhabitants = :n",
                values);
        audit.created(
                "member.inhabitants", "member", id, id, Map.of("countedOn", countedOn, "inhabitants", inhabitants));
    }

    /** The numbers the member has had, oldest first. */
    public List<MemberCode> codes(long id) {
        current.get().requireAnywhere(CooperationRight.READ);
        return sql.list(
                MemberCode.class,
                "select code, valid_from, valid_to from cooperation_member_code where member_id = :id order by valid_from",
                Map.of("id", id));
    }

    /** How many lived there, latest first. */
    public List<MemberCount> counts(long id) {
        current.get().requireAnywhere(CooperationRight.READ);
        return sql.list(
                MemberCount.class,
                "select counted_on, inhabitants from cooperation_member_inhabitants where member_id = :id"
                        + " order by counted_on desc limit 100",
                Map.of("id", id));
    }

    private void code(long id, String memberNo, LocalDate from) {
        sql.run(
                "insert into cooperation_member_code(member_id, code, valid_from) values (:id, :no, :from)",
                Map.of("id", id, "no", memberNo, "from", from));
    }
}
