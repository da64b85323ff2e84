package no.samdrift.cooperation.comment;

import static no.samdrift.cooperation.privacy.PersonalText.REDACTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samdrift.cooperation.privacy.PersonalText;
import no.samdrift.cooperation.privacy.PersonalTexts;
import no.samdrift.kernel.audit.Audit;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.register.Register;

/**
 * What is written in comments, called {@code comment/123}: text of the thing it hangs on. Of one that was taken away the text
 * stands in the audit alone, until it is redacted there.
 */
@ApplicationScoped
class CommentTexts implements PersonalTexts {
    private static final String PREFIX = "comment/";
    private static final String ALL = """
            select concat('comment/', c.id) as ref, c.kind, c.thing_id as id, c.thing_key as `key`, c.member_id, 'comment' as what,
                c.at, p.name as `by`, if(c.removed_at is null, c.text, '–') as text
            from cooperation_comment c join cooperation_person p on p.id = c.author_id where\s""";

    @Inject
    Sql sql;

    @Inject
    Register register;

    @Inject
    CommentRows rows;

    @Inject
    Audit audit;

    @Override
    public List<PersonalText> about(long personId, int most) {
        return sql.list(
                PersonalText.class,
                ALL + "c.author_id = :person order by c.id desc limit :most",
                Map.of("person", personId, "most", most));
    }

    @Override
    public List<PersonalText> in(String key) {
        return sql.list(PersonalText.class, ALL + "c.thing_key = :key order by c.id", Map.of("key", key));
    }

    @Override
    public Optional<PersonalText> one(String ref) {
        return ref.matches(PREFIX + "\\d{1,18}")
                ? sql.first(PersonalText.class, ALL + "c.id = :id", Map.of("id", id(ref)))
                : Optional.empty();
    }

    @Override
    public void redact(PersonalText text) {
        long id = id(text.ref());
        register.set(Comments.TABLE, id, rows.byId(id).version(), new CommentText(REDACTED));
        audit.blank("comment", id);
    }

    private static long id(String ref) {
        return Long.parseLong(ref.substring(PREFIX.length()));
    }
}
