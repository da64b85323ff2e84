package no.samdrift.cooperation.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.samdrift.cooperation.CooperationRight;
import no.samdrift.cooperation.access.Reach;
import no.samdrift.cooperation.unit.Units;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.access.Visibility;
import no.samdrift.kernel.audit.Audit;
import no.samdrift.kernel.change.Changes;
import no.samdrift.kernel.data.Cursor;
import no.samdrift.kernel.data.Page;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.refusal.LostUpdate;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.text.Language;
import no.samdrift.kernel.time.Time;

/** The people of the members, of the operation and of the vendors. */
@ApplicationScoped
@Transactional
public class People {
    private static final Visibility.Columns PLACED =
            new Visibility.Columns("p.member_id", "p.unit_id", null, "p.vendor_id", "p.id");
    private static final String ROW = "select p.id, p.version, p.name, p.email, p.phone, p.title, p.member_id,"
            + " c.code as member_no, m.name as member, p.unit_id, u.name as unit, p.vendor_id, p.language, p.active,"
            + " a.username, p.source is not null as imported from cooperation_person p left join cooperation_member m on m.id = p.member_id"
            + " left join cooperation_member_code c on c.member_id = m.id and c.valid_from <= :today"
            + " and (c.valid_to is null or c.valid_to > :today)"
            + " left join cooperation_unit u on u.id = p.unit_id left join cooperation_account a on a.person_id = p.id";

    private final Sql sql;
    private final CurrentCaller current;
    private final Audit audit;
    private final Time time;
    private final Units units;
    private final Changes changes;
    private final Reach reach;

    @PersistenceContext(unitName = "samdrift")
    private EntityManager entities;

    protected People() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public People(Sql sql, CurrentCaller current, Audit audit, Time time, Units units, Changes changes, Reach reach) {
        this.sql = sql;
        this.current = current;
        this.audit = audit;
        this.time = time;
        this.units = units;
        this.changes = changes;
        this.reach = reach;
    }

    /** Which people: every part may be null. {@code text} matches the beginning of any word of the name, or the e-mail. */
    public record Filter(String text, Long memberId, Long unitId, Long vendorId, Boolean active, Boolean imported) {
        public static final Filter ALL = new Filter(null, null, null, null, true, null);

        public static Filter text(String text) {
            return new Filter(text, null, null, null, true, false);
        }
    }

    public Page<PersonRow> find(Filter filter, String cursor, int limit) {
        Map<String, Object> values = values(filter);
        String after = "";
        if (cursor != null) {
            List<String> key = Cursor.read(cursor, 2);
            values.put("afterName", key.get(0));
            values.put("afterId", key.get(1));
            after = " and (p.name > :afterName or (p.name = :afterName and p.id > :afterId))";
        }
        var rows = sql.list(
                PersonRow.class, ROW + where(filter) + after + " order by p.name, p.id limit " + (limit + 1), values);
        return Page.cut(rows, limit, p -> List.of(p.name(), p.id()));
    }

    /** A slice for a grid that scrolls, in the order of the keyset pages. */
    public List<PersonRow> slice(Filter filter, int offset, int limit) {
        return sql.list(
                PersonRow.class,
                ROW + where(filter) + " order by p.name, p.id limit " + limit + " offset " + offset,
                values(filter));
    }

    public PersonRow byId(long id) {
        return sql.first(
                        PersonRow.class,
                        ROW + " where p.id = :id and " + visible(),
                        Map.of("id", id, "today", time.today()))
                .orElseThrow(() -> new NotFound("person", id));
    }

    public PersonRow add(@Valid PersonFacts facts) {
        return add(facts, null);
    }

    /** {@code source} says where an imported person came from, null for one registered by hand. */
    public PersonRow add(@Valid PersonFacts facts, String source) {
        current.get().require(CooperationRight.ADMINISTER, target(facts));
        check(facts, 0);
        Person person = new Person(facts, source);
        entities.persist(person);
        audit.created("person.add", "person", person.id(), person.memberId(), person.facts());
        changes.put("person", person.id());
        return byId(person.id());
    }

    public PersonRow change(long id, int version, @Valid PersonFacts facts) {
        Person person = forChange(id, version);
        current.get().require(CooperationRight.ADMINISTER, target(facts));
        var before = person.facts();
        if (!Objects.equals(before.get("email"), facts.email())) reach.requireOver(id);
        check(facts, id);
        person.change(facts);
        return changed("person.change", person, before);
    }

    public PersonRow setActive(long id, int version, boolean active) {
        Person person = forChange(id, version);
        reach.requireOver(id);
        if (!active) reach.keepAnAdministratorBeside(id);
        var before = person.facts();
        if (active) person.activate();
        else person.deactivate();
        return changed(active ? "person.activate" : "person.deactivate", person, before);
    }

    /** The caller as a person: one's own data are never hidden from oneself. */
    public PersonRow self() {
        return sql.first(
                        PersonRow.class,
                        ROW + " where p.id = :id",
                        Map.of("id", current.get().personId(), "today", time.today()))
                .orElseThrow(() -> new NotFound("person", current.get().personId()));
    }

    /** In which language the caller wants mail and documents. */
    public PersonRow chooseLanguage(Language language) {
        Person person = entities.find(Person.class, current.get().personId());
        if (person == null) throw new NotFound("person", current.get().personId());
        var before = person.facts();
        person.speak(language);
        audit.changed("person.language", "person", person.id(), person.memberId(), before, person.facts());
        return self();
    }

    /** For good: personvernforordningen art. 17. The account, its tokens and grants go; cases keep an anonymous person. */
    public void anonymise(long id, int version) {
        Person person = forChange(id, version);
        reach.requireOver(id);
        reach.keepAnAdministratorBeside(id);
        person.anonymise();
        for (String table : List.of(
                "cooperation_token",
                "cooperation_session",
                "cooperation_factor",
                "cooperation_recovery_code",
                "cooperation_grant",
                "cooperation_account")) sql.run("delete from " + table + " where person_id = :id", Map.of("id", id));
        audit.blank("person", id);
        audit.created("person.anonymise", "person", id, person.memberId(), Map.of("anonymous", true));
        changes.put("person", id);
    }

    private PersonRow changed(String action, Person person, Map<String, Object> before) {
        audit.changed(action, "person", person.id(), person.memberId(), before, person.facts());
        changes.put("person", person.id());
        return byId(person.id());
    }

    private Person forChange(long id, int version) {
        PersonRow row = byId(id);
        current.get()
                .require(
                        CooperationRight.ADMINISTER,
                        new Target(row.memberId(), row.unitId(), null, row.vendorId(), null));
        Person person = entities.find(Person.class, id);
        if (person.version() != version) throw new LostUpdate("person");
        return person;
    }

    private void check(PersonFacts facts, long own) {
        if (facts.unitId() != null
                && (facts.memberId() == null || units.byId(facts.unitId()).memberId() != facts.memberId()))
            throw RuleBroken.at("unitId", "unitOfOtherMember");
        if (facts.email() != null
                && !facts.email().isBlank()
                && sql.count(
                                "select count(*) from cooperation_person where email = :email and id <> :own",
                                Map.of("email", facts.email().strip(), "own", own))
                        > 0) throw RuleBroken.at("email", "emailTaken", facts.email());
    }

    private static Target target(PersonFacts facts) {
        return new Target(facts.memberId(), facts.unitId(), null, facts.vendorId(), null);
    }

    private String visible() {
        return current.get().visible(CooperationRight.READ_PEOPLE).where(PLACED);
    }

    private String where(Filter f) {
        return " where " + visible()
                + (f.text() == null || f.text().isBlank()
                        ? ""
                        : " and (p.name like :start or p.name like :word or p.email like :start)")
                + (f.memberId() == null ? "" : " and p.member_id = :member")
                + (f.unitId() == null ? "" : " and p.unit_id = :unit")
                + (f.vendorId() == null ? "" : " and p.vendor_id = :vendor")
                + (f.active() == null ? "" : " and p.active = :active")
                + (f.imported() == null ? "" : " and p.source is " + (f.imported() ? "not null" : "null"));
    }

    private Map<String, Object> values(Filter f) {
        Map<String, Object> values = new HashMap<>();
        values.put("today", time.today());
        if (f.text() != null) {
            String text =
                    f.text().strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
            values.put("start", text + "%");
            values.put("word", "% " + text + "%");
        }
        values.put("member", f.memberId());
        values.put("unit", f.unitId());
        values.put("vendor", f.vendorId());
        values.put("active", f.active());
        return values;
    }
}
