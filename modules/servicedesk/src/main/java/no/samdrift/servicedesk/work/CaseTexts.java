package no.samdrift.servicedesk.work;

import static no.samdrift.cooperation.privacy.PersonalText.REDACTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samdrift.cooperation.privacy.PersonalText;
import no.samdrift.cooperation.privacy.PersonalTexts;
import no.samdrift.kernel.audit.Audit;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.own.OwnTexts;

/**
 * What is written in cases of any practice: all of a case that somebody reported, and what somebody wrote in others'. A text of the case itself is
 * called {@code incident/123/description}, an entry {@code entry/456}, what stands in an own field {@code own/123/code}.
 */
@ApplicationScoped
class CaseTexts implements PersonalTexts {
    private static final String ENTRY = "entry";
    private static final String OWN = "own";

    @Inject
    CaseKinds kinds;

    @Inject
    Sql sql;

    @Inject
    OwnTexts own;

    @Inject
    Audit audit;

    @PersistenceContext(unitName = "samdrift")
    EntityManager entities;

    @Override
    public List<PersonalText> about(long personId, int most) {
        Map<String, Object> values = new HashMap<>(Map.of("person", personId, "most", most));
        List<PersonalText> texts = new ArrayList<>();
        for (CaseKind<?> kind : kinds.all()) {
            String person = kind.columns("c").person();
            String theirs = person == null ? "c.logged_by = :person" : person + " = :person";
            texts.addAll(columns(kind, theirs, values));
            texts.addAll(fields(kind, theirs, values));
            texts.addAll(entries(kind, theirs, values));
            // what was said in the own cases is there already
            texts.addAll(entries(kind, "e.person_id = :person and not coalesce(" + theirs + ", false)", values));
        }
        return texts;
    }

    @Override
    public List<PersonalText> in(String key) {
        Map<String, Object> values = new HashMap<>(Map.of("key", key, "most", 10_000));
        List<PersonalText> texts = new ArrayList<>();
        for (CaseKind<?> kind : kinds.all()) {
            texts.addAll(columns(kind, "c.number = :key", values));
            texts.addAll(fields(kind, "c.number = :key", values));
            texts.addAll(entries(kind, "c.number = :key", values).reversed());
        }
        return texts;
    }

    @Override
    public Optional<PersonalText> one(String ref) {
        String[] parts = ref.split("/");
        if (parts.length < 2 || !parts[1].matches("\\d{1,18}")) return Optional.empty();
        Map<String, Object> values = new HashMap<>(Map.of("id", Long.parseLong(parts[1]), "most", 1));
        for (CaseKind<?> kind : kinds.all()) {
            List<PersonalText> found = parts[0].equals(ENTRY)
                    ? entries(kind, "e.id = :id", values)
                    : parts[0].equals(OWN)
                            ? fields(kind, "c.id = :id", values)
                            : parts[0].equals(kind.kind()) ? columns(kind, "c.id = :id", values) : List.of();
            Optional<PersonalText> one =
                    found.stream().filter(text -> text.ref().equals(ref)).findFirst();
            if (one.isPresent()) return one;
        }
        return Optional.empty();
    }

    @Override
    public void redact(PersonalText text) {
        CaseKind<?> kind = kinds.named(text.kind());
        Map<String, Object> values = new HashMap<>(Map.of("text", REDACTED));
        if (text.what().equals(ENTRY)) {
            values.put("id", Long.parseLong(text.ref().substring(ENTRY.length() + 1)));
            sql.run("update servicedesk_entry set text = :text where id = :id", values);
            return;
        }
        values.put("id", text.id());
        touched(entities, kind, text.id());
        if (text.what().equals(OWN)) {
            String code = text.ref().substring(text.ref().lastIndexOf('/') + 1);
            own.replace(text.id(), code, REDACTED);
            audit.blank(kind.kind(), text.id(), OWN + "." + code);
            return;
        }
        sql.run("update " + kind.table() + " set " + text.what() + " = :text where id = :id", values);
        if (text.what().equals("title"))
            sql.run("update servicedesk_work_item set title = :text where case_id = :id", values);
        audit.blank(kind.kind(), text.id(), named(text.what()));
    }

    /** Nobody who still has the text in an open form writes it back: the case is at a new version from now on. */
    static void touched(EntityManager entities, CaseKind<?> kind, long id) {
        entities.find(kind.type(), id, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        entities.flush();
    }

    /** As the audit calls a column. */
    private static String named(String column) {
        return column.equals("priority_reason") ? "priorityReason" : column;
    }

    private List<PersonalText> columns(CaseKind<?> kind, String which, Map<String, ?> values) {
        List<PersonalText> texts = new ArrayList<>();
        for (String column : kind.written())
            texts.addAll(sql.list(PersonalText.class, """
                    select concat('%1$s/', c.id, '/%2$s') as ref, '%1$s' as kind, c.id, c.number as `key`, c.member_id, '%2$s' as what,
                        c.opened_at as at, p.name as `by`, c.%2$s as text
                    from %3$s c left join cooperation_person p on p.id = c.logged_by
                    where %4$s and c.%2$s is not null order by c.id desc limit :most""".formatted(kind.kind(), column, kind.table(), which), values));
        return texts;
    }

    private record Held(long id, String number, Long memberId, Instant openedAt) {}

    /** Texts of own fields. */
    private List<PersonalText> fields(CaseKind<?> kind, String which, Map<String, ?> values) {
        Map<Long, Held> cases = sql
                .list(
                        Held.class,
                        "select c.id, c.number, c.member_id, c.opened_at from " + kind.table() + " c where " + which
                                + " order by c.id desc limit :most",
                        values)
                .stream()
                .collect(Collectors.toMap(Held::id, held -> held));
        return own.of(cases.keySet()).stream()
                .map(said -> {
                    Held held = cases.get(said.thingId());
                    String ref = String.join("/", OWN, String.valueOf(held.id()), said.code());
                    return new PersonalText(
                            ref,
                            kind.kind(),
                            held.id(),
                            held.number(),
                            held.memberId(),
                            OWN,
                            held.openedAt(),
                            null,
                            said.text());
                })
                .toList();
    }

    private List<PersonalText> entries(CaseKind<?> kind, String which, Map<String, ?> values) {
        return sql.list(PersonalText.class, """
                select concat('entry/', e.id) as ref, '%s' as kind, c.id, c.number as `key`, c.member_id, 'entry' as what,
                    e.at, p.name as `by`, e.text
                from servicedesk_entry e join %s c on c.id = e.case_id left join cooperation_person p on p.id = e.person_id
                where %s and e.text is not null order by e.id desc limit :most""".formatted(kind.kind(), kind.table(), which), values);
    }
}
