package no.samdrift.cooperation.privacy;

import static no.samdrift.cooperation.privacy.PersonalText.REDACTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samdrift.kernel.audit.Audit;
import no.samdrift.kernel.data.Sql;

/**
 * What is written in approvals and tasks, called {@code approval/123/question}, {@code approval/123/reason/456} (of that person), {@code
 * task/123/title}. They have no key that people know, so {@link #in} finds those of a thing by the thing's.
 */
@ApplicationScoped
class WaitingTexts implements PersonalTexts {
    private static final String ALL = """
            select * from (
            select concat('approval/', a.id, '/question') as ref, 'approval' as kind, a.id, cast(a.id as char) as `key`, a.member_id,
                'question' as what, a.asked_at as at, p.name as `by`, a.question as text, a.asker_id as of_person, a.thing_key
            from cooperation_approval a join cooperation_person p on p.id = a.asker_id
            union all
            select concat('approval/', a.id, '/reason/', l.person_id), 'approval', a.id, cast(a.id as char), a.member_id,
                'reason', l.answered_at, p.name, l.reason, l.answered_by, a.thing_key
            from cooperation_approval_line l join cooperation_approval a on a.id = l.approval_id
            join cooperation_person p on p.id = l.answered_by where l.reason is not null
            union all
            select concat('task/', t.id, '/title'), 'task', t.id, cast(t.id as char), t.member_id,
                'title', t.made_at, p.name, t.title, t.maker_id, t.thing_key
            from cooperation_task t join cooperation_person p on p.id = t.maker_id
            union all
            select concat('task/', t.id, '/note'), 'task', t.id, cast(t.id as char), t.member_id,
                'note', t.made_at, p.name, t.note, t.maker_id, t.thing_key
            from cooperation_task t join cooperation_person p on p.id = t.maker_id where t.note is not null
            union all
            select concat('task/', t.id, '/line/', l.place), 'task', t.id, cast(t.id as char), t.member_id,
                'line', t.made_at, p.name, l.text, t.maker_id, t.thing_key
            from cooperation_task_line l join cooperation_task t on t.id = l.task_id
            join cooperation_person p on p.id = t.maker_id
            ) x where\s""";

    @Inject
    Sql sql;

    @Inject
    Audit audit;

    @Override
    public List<PersonalText> about(long personId, int most) {
        return sql.list(
                PersonalText.class,
                ALL + "x.of_person = :person order by x.at desc, x.ref limit :most",
                Map.of("person", personId, "most", most));
    }

    @Override
    public List<PersonalText> in(String key) {
        return sql.list(PersonalText.class, ALL + "x.thing_key = :key order by x.at, x.ref", Map.of("key", key));
    }

    @Override
    public Optional<PersonalText> one(String ref) {
        String[] parts = ref.split("/");
        if (parts.length < 3 || !parts[1].matches("\\d{1,18}")) return Optional.empty();
        return sql.first(
                PersonalText.class,
                ALL + "x.id = :id and x.ref = :ref",
                Map.of("id", Long.parseLong(parts[1]), "ref", ref));
    }

    @Override
    public void redact(PersonalText text) {
        String[] parts = text.ref().split("/");
        Map<String, Object> values = new HashMap<>(Map.of("id", text.id(), "text", REDACTED));
        if (parts.length > 3) values.put("line", Long.parseLong(parts[3]));
        sql.run(
                switch (text.what()) {
                    case "question" -> "update cooperation_approval set question = :text where id = :id";
                    case "reason" ->
                        "update cooperation_approval_line set reason = :text where approval_id = :id and person_id = :line";
                    case "line" ->
                        "update cooperation_task_line set text = :text where task_id = :id and place = :line";
                    default -> "update cooperation_task set " + text.what() + " = :text where id = :id";
                },
                values);
        // the lines stand in one fact
        audit.blank(text.kind(), text.id());
    }
}
