package no.samdrift.cooperation.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.samdrift.cooperation.CooperationRight;
import no.samdrift.cooperation.access.Reach;
import no.samdrift.cooperation.unit.Units;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.access.Visibility;
import no.samdrift.kernel.audit.Audit;
import no.samdrift.kernel.data.Page;
import no.samdrift.kernel.data.Ref;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.imports.Imports;
import no.samdrift.kernel.imports.Named;
import no.samdrift.kernel.refusal.LostUpdate;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.register.Order;
import no.samdrift.kernel.register.Register;
import no.samdrift.kernel.register.Rows;
import no.samdrift.kernel.register.Table;
import no.samdrift.kernel.register.Where;
import no.samdrift.kernel.text.Language;
import no.samdrift.kernel.time.Time;

/** The people of the members, of the operation and of the vendors. */
@ApplicationScoped
@Transactional
public class People {
    static final Visibility.Columns PLACED =
            new Visibility.Columns("p.member_id", "p.unit_id", null, "p.vendor_id", "p.id");
    private static final Table TABLE = new Table("cooperation_person", "person");
    private static final Rows<PersonRow> ROWS = new Rows<>(
            PersonRow.class, """
            p.id, p.version, p.name, p.email, p.phone, p.title, p.member_id, c.code as member_no, m.name as member,
            p.unit_id, u.name as unit, p.vendor_id, p.language, p.active, a.username,
            p.source is not null as imported""", """
            cooperation_person p left join cooperation_member m on m.id = p.member_id
            left join cooperation_member_number c on c.member_id = m.id
                and :today between c.first_day and c.last_day
            left join cooperation_unit u on u.id = p.unit_id
            left join cooperation_account a on a.person_id = p.id""", Order.rising(List.of("p.name", "p.id"), p -> List.of(p.name(), p.id())));

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    Audit audit;

    @Inject
    Time time;

    @Inject
    Units units;

    @Inject
    Register register;

    @Inject
    Reach reach;

    @Inject
    Imports imports;

    private record Active(boolean active, Instant leftAt) {}

    private record Origin(String source) {}

    /** Which people: every part may be null. {@code text} matches the beginning of any word of the name, or the e-mail. */
    public record Filter(String text, Long memberId, Long unitId, Long vendorId, Boolean active, Boolean imported) {
        public static final Filter ALL = new Filter(null, null, null, null, true, null);

        public static Filter text(String text) {
            return new Filter(text, null, null, null, true, false);
        }
    }

    /** By name. */
    public Page<PersonRow> find(Filter filter, String cursor, int limit) {
        return ROWS.page(sql, where(filter), cursor, limit);
    }

    public List<PersonRow> slice(Filter filter, int offset, int limit) {
        return ROWS.slice(sql, where(filter), offset, limit);
    }

    /** As a file names them: by e-mail, by user name, or by a name that one alone bears. */
    public Named cell() {
        return new Named(named());
    }

    List<Ref> named() {
        List<PersonRow> all = everybody(null);
        return Stream.concat(
                        all.stream().map(p -> new Ref(p.id(), p.username(), p.name())),
                        all.stream().filter(p -> p.email() != null).map(p -> new Ref(p.id(), p.email(), p.name())))
                .toList();
    }

    public PersonRow byId(long id) {
        return ROWS.first(sql, visible().and("p.id = ?", id)).orElseThrow(() -> new NotFound("person", id));
    }

    /** Somebody active whom the caller sees, to be named in something; refused at the field else. */
    public PersonRow chosen(long id, String field) {
        return ROWS.first(sql, visible().and("p.id = ?", id).and("p.active"))
                .orElseThrow(() -> RuleBroken.at(field, "unknownPerson"));
    }

    /** Those of the ids who are active, as far as the caller sees them. */
    public List<PersonRow> among(Collection<Long> ids) {
        return ROWS.all(sql, visible().in("p.id", ids).and("p.active"));
    }

    public PersonRow add(@Valid PersonFacts facts) {
        return add(facts, null);
    }

    /** {@code source} says where an imported person came from, null for one registered by hand. */
    public PersonRow add(@Valid PersonFacts facts, String source) {
        current.get().require(CooperationRight.ADMINISTER, target(facts));
        check(facts, 0);
        return byId(register.add(TABLE, facts.memberId(), facts, new Active(true, null), new Origin(source)));
    }

    public PersonRow change(long id, int version, @Valid PersonFacts facts) {
        PersonRow before = forChange(id, version);
        current.get().require(CooperationRight.ADMINISTER, target(facts));
        if (!Objects.equals(before.email(), facts.email())) reach.requireOver(id);
        check(facts, id);
        register.change(TABLE, id, version, facts.memberId(), before.facts(), facts);
        return byId(id);
    }

    public PersonRow setActive(long id, int version, boolean active) {
        PersonRow before = forChange(id, version);
        reach.requireOver(id);
        if (!active) reach.keepAnAdministratorBeside(id);
        Active now = new Active(active, active ? null : time.now());
        register.change(TABLE, id, version, before.memberId(), new Active(before.active(), null), now);
        return byId(id);
    }

    /** The caller as a person: one's own data are never hidden from oneself. */
    public PersonRow self() {
        long id = current.get().personId();
        return ROWS.first(sql, anybody().and("p.id = ?", id)).orElseThrow(() -> new NotFound("person", id));
    }

    /** In which language the caller wants mail and documents. */
    public PersonRow chooseLanguage(Language language) {
        PersonRow self = self();
        PersonFacts facts = self.facts();
        register.change(TABLE, self.id(), self.version(), self.memberId(), facts, facts.in(language));
        return self();
    }

    /** For good: personvernforordningen art. 17. The account, its tokens and grants go; cases keep an anonymous person. */
    public void anonymise(long id, int version) {
        PersonRow person = forChange(id, version);
        reach.requireOver(id);
        reach.keepAnAdministratorBeside(id);
        register.set(TABLE, id, version, AnonymousPerson.of(id));
        for (String table : List.of(
                "cooperation_token",
                "cooperation_session",
                "cooperation_factor",
                "cooperation_recovery_code",
                "cooperation_grant",
                "cooperation_follow",
                "cooperation_visit",
                "cooperation_deputy",
                "cooperation_notice",
                "cooperation_notice_way",
                "cooperation_notice_quiet",
                "cooperation_account")) sql.run("delete from " + table + " where person_id = :id", Map.of("id", id));
        sql.run("delete from cooperation_saved_view where owner_id = :id and audience = 'OWN'", Map.of("id", id));
        audit.blank("person", id);
        imports.forget(id);
        audit.created("person.anonymise", "person", id, person.memberId(), Map.of("anonymous", true));
    }

    /** Whom the caller sees; {@code active} null for those who have left too. */
    List<PersonRow> everybody(Boolean active) {
        return ROWS.all(sql, visible().ifGiven("p.active = ?", active));
    }

    /** Takes back whom an import added. */
    void remove(long id, int version) {
        PersonRow before = forChange(id, version);
        reach.requireOver(id);
        register.remove(TABLE, id, version, before.memberId(), before.facts());
    }

    private PersonRow forChange(long id, int version) {
        PersonRow row = byId(id);
        current.get()
                .require(
                        CooperationRight.ADMINISTER,
                        new Target(row.memberId(), row.unitId(), null, row.vendorId(), null));
        if (row.version() != version) throw new LostUpdate(TABLE.kind());
        return row;
    }

    private void check(PersonFacts facts, long own) {
        if (facts.unitId() != null
                && (facts.memberId() == null || units.byId(facts.unitId()).memberId() != facts.memberId()))
            throw RuleBroken.at("unitId", "unitOfOtherMember");
        if (facts.email() != null) register.unique(TABLE, own, "email", facts.email());
    }

    private static Target target(PersonFacts facts) {
        return new Target(facts.memberId(), facts.unitId(), null, facts.vendorId(), null);
    }

    private Where visible() {
        return Where.visible(current.get().visible(CooperationRight.READ_PEOPLE).where(PLACED))
                .with("today", time.today());
    }

    private Where anybody() {
        return Where.anything().with("today", time.today());
    }

    private Where where(Filter f) {
        String start = Where.beginning(f.text());
        String word = start == null ? null : "% " + start;
        return visible()
                .ifGiven("p.name like ? or p.name like ? or p.email like ?", start, word, start)
                .ifGiven("p.member_id = ?", f.memberId())
                .ifGiven("p.unit_id = ?", f.unitId())
                .ifGiven("p.vendor_id = ?", f.vendorId())
                .ifGiven("p.active = ?", f.active())
                .ifGiven("(p.source is not null) = ?", f.imported());
    }
}
