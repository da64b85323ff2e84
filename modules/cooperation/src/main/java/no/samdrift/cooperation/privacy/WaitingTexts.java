package no.samdrift.cooperation.privacy;

import static no.samdrift.cooperation.privacy.PersonalText.REDACTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samdrift.kernel.audit.Audit;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.register.Register;
import no.samdrift.kernel.register.Table;

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

    private static final Table APPROVAL = new Table("cooperation_approval", "approval");
    private static final Table TASK = new Table("cooperation_task", "task");

    @Inject
    Sql sql;

    @Inject
    Register register;

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

    private record Approval(int version, String question) {}

    private record Task(int version, String title) {}

    private record Question(String question) {}

    private record Title(String title) {}

    private record Note(String note) {}

    /** Through the register, whose version moves on: nobody who has it in an open form writes it back. */
    @Override
    public void redact(PersonalText text) {
        if (text.kind().equals("approval")) approval(text);
        else task(text);
        // the lines stand in one fact
        audit.blank(text.kind(), text.id());
    }

    private void approval(PersonalText text) {
        Approval known = sql.first(
                        Approval.class,
                        "select version, question from cooperation_approval where id = :id",
                        Map.of("id", text.id()))
                .orElseThrow();
        boolean question = text.what().equals("question");
        if (!question)
            sql.run(
                    "update cooperation_approval_line set reason = :text where approval_id = :id and person_id = :person",
                    Map.of("id", text.id(), "text", REDACTED, "person", last(text)));
        register.set(APPROVAL, text.id(), known.version(), new Question(question ? REDACTED : known.question()));
    }

    private void task(PersonalText text) {
        Task known = sql.first(
                        Task.class,
                        "select version, title from cooperation_task where id = :id",
                        Map.of("id", text.id()))
                .orElseThrow();
        if (text.what().equals("line"))
            sql.run(
                    "update cooperation_task_line set text = :text where task_id = :id and place = :place",
                    Map.of("id", text.id(), "text", REDACTED, "place", last(text)));
        register.set(
                TASK,
                text.id(),
                known.version(),
                switch (text.what()) {
                    case "title" -> new Title(REDACTED);
                    case "note" -> new Note(REDACTED);
                    default -> new Title(known.title());
                });
    }

    private static long last(PersonalText text) {
        return Long.parseLong(text.ref().substring(text.ref().lastIndexOf('/') + 1));
    }
}
