package no.samdrift.servicedesk.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samdrift.cooperation.notice.Notices;
import no.samdrift.cooperation.privacy.HungTitles;
import no.samdrift.cooperation.privacy.PersonalText;
import no.samdrift.cooperation.privacy.Retained;
import no.samdrift.kernel.audit.Audit;
import no.samdrift.kernel.change.Changes;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.document.DocumentErasure;
import no.samdrift.kernel.own.OwnWriting;
import no.samdrift.kernel.time.Time;

/** Cases that ended so long ago that nobody needs to know who said what in them. What they count for in reports stays. */
@ApplicationScoped
@Transactional
public class CaseRetention implements Retained {
    @Inject
    CaseKinds kinds;

    @Inject
    Sql sql;

    @Inject
    Audit audit;

    @PersistenceContext(unitName = "samdrift")
    EntityManager entities;

    @Inject
    Changes changes;

    @Inject
    Notices notices;

    @Inject
    HungTitles titles;

    @Inject
    OwnWriting own;

    @Inject
    DocumentErasure documents;

    @Inject
    Time time;

    private record Old(long id, String number, Long memberId) {}

    @Override
    public Set<String> kinds() {
        return kinds.all().stream().map(CaseKind::kind).collect(Collectors.toSet());
    }

    @Override
    public long count(String kind, Instant before) {
        return sql.count("select count(*) from " + due(kind), Map.of("before", before));
    }

    @Override
    public List<Due> oldest(String kind, Instant before, int most) {
        return sql.list(
                Due.class,
                "select c.number as `key`, c.title, c.updated_at as ended from " + due(kind)
                        + " order by c.updated_at, c.id limit :most",
                Map.of("before", before, "most", most));
    }

    private String due(String kind) {
        CaseKind<?> practice = kinds.named(kind);
        String ended = practice.states().stream()
                .filter(state -> state.phase() == CaseState.Phase.ENDED)
                .map(state -> "'" + state.name() + "'")
                .collect(Collectors.joining(", "));
        return practice.table() + " c where c.forgotten_at is null and c.updated_at < :before and c.status in (" + ended
                + ")";
    }

    @Override
    public int forget(String kind, Instant before, int most) {
        List<Old> old = sql.list(
                Old.class,
                "select c.id, c.number, c.member_id from " + due(kind) + " order by c.id limit :most for update",
                Map.of("before", before, "most", most));
        old.forEach(each -> forget(kinds.named(kind), each));
        return old.size();
    }

    /** R3 of {@code cooperation.privacy}. */
    private void forget(CaseKind<?> kind, Old old) {
        CaseTexts.touched(entities, kind, old.id());
        Map<String, Object> values = new HashMap<>();
        values.put("id", old.id());
        values.put("text", PersonalText.REDACTED);
        values.put("now", time.now());
        String texts = Stream.concat(
                        kind.written().stream()
                                .map(column -> "c." + column + " = if(c." + column + " is null, null, :text)"),
                        kind.columns("c").person() == null
                                ? Stream.of()
                                : Stream.of(kind.columns("c").person() + " = null"))
                .collect(Collectors.joining(", "));
        sql.run("update " + kind.table() + " c set " + texts + ", c.forgotten_at = :now where c.id = :id", values);
        sql.run(
                "update servicedesk_entry set person_id = null, text = if(text is null, null, :text),"
                        + " old_value = if(code = 'ASSIGNEE', null, old_value),"
                        + " new_value = if(code = 'ASSIGNEE', null, new_value) where case_id = :id",
                values);
        own.forget(old.id());
        documents.on(kind.kind(), old.id()).forEach(documents::erase);
        notices.blank(kind.kind(), old.number());
        titles.blank(kind.kind(), old.id());
        audit.blank(kind.kind(), old.id());
        audit.created(kind.kind() + ".forget", kind.kind(), old.id(), old.memberId(), Map.of("forgotten", true));
        changes.put(kind.kind(), old.id());
    }
}
