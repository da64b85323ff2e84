package no.samdrift.cooperation.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
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
import no.samdrift.kernel.audit.AuditNamed;
import no.samdrift.kernel.data.Ids;
import no.samdrift.kernel.data.Ref;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.imports.Named;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.refusal.Refusal;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.register.Order;
import no.samdrift.kernel.register.Register;
import no.samdrift.kernel.register.Rows;
import no.samdrift.kernel.register.Table;
import no.samdrift.kernel.register.Where;
import no.samdrift.kernel.text.Language;
import no.samdrift.kernel.time.Time;

/**
 * The municipalities that own the co-operation, over time. Name, number and inhabitants decide who pays what, so the whole
 * co-operation changes them, no member for itself.
 */
@ApplicationScoped
@Transactional
public class Members {
    private static final Table TABLE = new Table("cooperation_member", "member");
    private static final Rows<MemberRow> AS_OF = new Rows<>(
            MemberRow.class, """
            m.id, m.version, c.code as member_no, m.name, m.language, n.inhabitants, n.counted_on as inhabitants_at,
            m.joined_on, m.left_on""", """
            cooperation_member m
            left join cooperation_member_number c on c.member_id = m.id
                and :day between c.first_day and c.last_day
            left join cooperation_member_inhabitants n on n.member_id = m.id and n.counted_on =
                (select max(x.counted_on) from cooperation_member_inhabitants x
                    where x.member_id = m.id and x.counted_on <= :day)""", Order.rising(List.of("m.name", "m.id"), m -> List.of(m.name(), m.id())));

    @Produces
    static final AuditNamed NAMED = new AuditNamed(
            "member",
            "x.id, x.name, (select max(c.code) from cooperation_member_code c where c.member_id = x.id and c.valid_to is null)"
                    + " as page from cooperation_member x");

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    Audit audit;

    @Inject
    Time time;

    @Inject
    Register register;

    private record Facts(String name, Language language, LocalDate leftOn) {}

    private record Joined(LocalDate joinedOn, List<String> memberNo) {}

    /** Those who are members on the day, with the number and inhabitants in force then, by name. */
    public List<MemberRow> asOf(LocalDate day) {
        return AS_OF.all(sql, on(day).and("m.joined_on <= :day and (m.left_on is null or m.left_on > :day)"));
    }

    public List<MemberRow> today() {
        return asOf(time.today());
    }

    /** As a file names them: by number, or by name. */
    public Named cell() {
        return new Named(today().stream()
                .map(member -> new Ref(member.id(), member.memberNo(), member.name()))
                .toList());
    }

    /** By municipality number; a number of the past finds the member it became. */
    public MemberRow byNo(String memberNo) {
        return find(memberNo).orElseThrow(() -> new NotFound("member", memberNo));
    }

    public Optional<MemberRow> find(String memberNo) {
        Where which = on(time.today())
                .and(
                        "m.id = (select x.member_id from cooperation_member_code x where x.code = ?"
                                + " order by x.valid_from desc limit 1)",
                        memberNo);
        return AS_OF.first(sql, which);
    }

    @Transactional(dontRollbackOn = Refusal.class) // who only looks whether it is there undoes nothing
    public MemberRow byId(long id) {
        return AS_OF.first(sql, on(time.today()).and("m.id = ?", id)).orElseThrow(() -> new NotFound("member", id));
    }

    private Where on(LocalDate day) {
        current.get().requireAnywhere(CooperationRight.READ);
        return Where.anything().with("day", day);
    }

    public MemberRow add(@Valid AddMember command) {
        current.get().require(CooperationRight.ADMINISTER, Target.COOPERATION);
        if (find(command.memberNo()).isPresent()) throw RuleBroken.at("memberNo", "memberNoTaken", command.memberNo());
        long id = Ids.next();
        register.addUnder(
                id,
                TABLE,
                id,
                new Facts(command.name(), command.language(), null),
                new Joined(command.joinedOn(), List.of(command.memberNo())));
        code(id, command.memberNo(), command.joinedOn());
        if (command.inhabitants() != null)
            recordInhabitants(
                    id,
                    command.inhabitantsAt() == null ? command.joinedOn() : command.inhabitantsAt(),
                    command.inhabitants());
        return byId(id);
    }

    public MemberRow change(long id, @Valid ChangeMember command) {
        current.get().require(CooperationRight.ADMINISTER, Target.COOPERATION);
        MemberRow before = byId(id);
        if (command.leftOn() != null && command.leftOn().isBefore(before.joinedOn()))
            throw RuleBroken.at("leftOn", "leftBeforeJoined", before.joinedOn());
        register.change(
                TABLE,
                id,
                command.version(),
                id,
                new Facts(before.name(), before.language(), before.leftOn()),
                new Facts(command.name(), command.language(), command.leftOn()));
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

    /** Takes back what an import added. */
    void remove(long id, int version) {
        current.get().require(CooperationRight.ADMINISTER, Target.COOPERATION);
        MemberRow before = byId(id);
        for (String table : List.of("code", "inhabitants"))
            sql.run("delete from cooperation_member_" + table + " where member_id = :id", Map.of("id", id));
        register.remove(TABLE, id, version, id, new Facts(before.name(), before.language(), before.leftOn()));
    }

    private void code(long id, String memberNo, LocalDate from) {
        sql.run(
                "insert into cooperation_member_code(member_id, code, valid_from) values (:id, :no, :from)",
                Map.of("id", id, "no", memberNo, "from", from));
    }
}
