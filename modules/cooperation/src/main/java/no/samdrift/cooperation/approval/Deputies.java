package no.samdrift.cooperation.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.audit.Audit;
import no.samdrift.kernel.change.Changes;
import no.samdrift.kernel.data.Ref;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.kernel.register.Where;
import no.samdrift.kernel.time.Days;
import no.samdrift.kernel.time.Time;

/** Who answers for somebody who is away: each says it for oneself. */
@ApplicationScoped
@Transactional
public class Deputies {
    /** Somebody active of the same member, or of none like oneself, or who holds a role in the whole co-operation. */
    private static final String COLLEAGUE = """
            from cooperation_person p join cooperation_person me on me.id = :me
            where p.active and p.id <> me.id and p.vendor_id <=> me.vendor_id and (p.member_id <=> me.member_id
                or exists (select 1 from cooperation_grant g where g.person_id = p.id and g.scope = 'COOPERATION'
                    and g.valid_from <= :today and (g.valid_to is null or g.valid_to > :today)))""";

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    Audit audit;

    @Inject
    Changes changes;

    @Inject
    Time time;

    /** The caller's own; empty where none was named. */
    public Optional<Absence> own() {
        return sql.first(
                Absence.class,
                "select d.deputy_id, p.name as deputy, d.absent_from, d.absent_to from cooperation_deputy d"
                        + " join cooperation_person p on p.id = d.deputy_id where d.person_id = :me",
                me());
    }

    /** Who may be named: colleagues by their names, and no more of them. */
    public List<Ref> colleagues(String text, int offset, int limit) {
        Map<String, Object> values = me();
        String start = Where.beginning(text);
        values.put("start", start);
        values.put("word", start == null ? null : "% " + start);
        return sql.list(
                Ref.class,
                "select p.id, '' as code, p.name " + COLLEAGUE
                        + (start == null ? "" : " and (p.name like :start or p.name like :word)")
                        + " order by p.name, p.id limit " + limit + " offset " + offset,
                values);
    }

    /** In place of what was said before. */
    public void name(@Valid Absence absence) {
        Days.check("absentFrom", absence.absentFrom());
        Days.check("absentTo", absence.absentTo());
        if (absence.absentTo().isBefore(absence.absentFrom()))
            throw RuleBroken.at("absentTo", "daysOutOfOrder", absence.absentFrom());
        if (absence.absentTo().isBefore(time.today())) throw RuleBroken.at("absentTo", "absencePassed");
        Map<String, Object> row = me();
        row.put("deputy", absence.deputyId());
        if (sql.count("select count(*) " + COLLEAGUE + " and p.id = :deputy", row) == 0)
            throw RuleBroken.at("deputyId", "deputyNoColleague");
        row.put("from", absence.absentFrom());
        row.put("to", absence.absentTo());
        Map<String, Object> before = facts();
        sql.run(
                "insert into cooperation_deputy(person_id, deputy_id, absent_from, absent_to)"
                        + " values (:me, :deputy, :from, :to)"
                        + " on duplicate key update deputy_id = :deputy, absent_from = :from, absent_to = :to",
                row);
        told(before, facts());
    }

    public void remove() {
        Map<String, Object> before = facts();
        sql.run("delete from cooperation_deputy where person_id = :me", me());
        Map<String, Object> after = new HashMap<>(before);
        after.replaceAll((name, value) -> null);
        told(before, after);
    }

    private void told(Map<String, Object> before, Map<String, Object> after) {
        audit.changed("person.deputy", "person", current.get().personId(), null, before, after);
        changes.put("approval", 0);
    }

    private Map<String, Object> facts() {
        Map<String, Object> facts = new HashMap<>();
        own().ifPresent(absence -> {
            facts.put("deputyId", absence.deputyId());
            facts.put("absentFrom", absence.absentFrom());
            facts.put("absentTo", absence.absentTo());
        });
        return facts;
    }

    /** Whom that person answers for today: those who are away and named them. */
    List<Long> standsFor(long person) {
        return sql.list(
                Long.class,
                "select person_id from cooperation_deputy where deputy_id = :person"
                        + " and :today between absent_from and absent_to order by person_id",
                Map.of("person", person, "today", time.today()));
    }

    private Map<String, Object> me() {
        Map<String, Object> values = new HashMap<>();
        values.put("me", current.get().personId());
        values.put("today", time.today());
        return values;
    }
}
