package no.samdrift.kernel.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.data.Ids;
import no.samdrift.kernel.data.Json;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.time.Time;

/**
 * Who did what, when, from where, and what it was before and after. Written in the transaction of the change itself;
 * sealed into a hash chain per day soon afterwards by {@link AuditSeals}.
 */
@ApplicationScoped
public class Audit {
    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    Time time;

    @Inject
    Instance<WriteGuard> guards;

    @Inject
    Event<Audited> audited;

    public void created(String action, String type, Object key, Long memberId, Map<String, ?> after) {
        write(action, type, key, memberId, Map.of(), after);
    }

    /** Only what differs is kept; nothing is written where nothing does. */
    public void changed(
            String action, String type, Object key, Long memberId, Map<String, ?> before, Map<String, ?> after) {
        Map<String, Object> was = new LinkedHashMap<>();
        Map<String, Object> is = new LinkedHashMap<>();
        for (var entry : after.entrySet()) {
            Object old = before.get(entry.getKey());
            if (Objects.equals(old, entry.getValue())) continue;
            was.put(entry.getKey(), old);
            is.put(entry.getKey(), entry.getValue());
        }
        if (!is.isEmpty()) write(action, type, key, memberId, was, is);
    }

    public void deleted(String action, String type, Object key, Long memberId, Map<String, ?> before) {
        write(action, type, key, memberId, before, Map.of());
    }

    /** Takes the texts from all that was written of a thing, where a person must be forgotten; who did what, when, stays. */
    public void blank(String type, Object key) {
        sql.run(
                "update kernel_audit set before_json = null, after_json = null"
                        + " where subject_type = :type and subject_key = :key",
                Map.of("type", type, "key", String.valueOf(key)));
    }

    /** The same where one text of a thing must go: from all that was written when it was set or changed. */
    public void blank(String type, Object key, String field) {
        sql.run(
                "update kernel_audit set before_json = null, after_json = null"
                        + " where subject_type = :type and subject_key = :key"
                        + " and (before_json like :field or after_json like :field)",
                Map.of("type", type, "key", String.valueOf(key), "field", "%\"" + field + "\":%"));
    }

    private void write(
            String action, String type, Object key, Long memberId, Map<String, ?> before, Map<String, ?> after) {
        for (WriteGuard guard : guards) guard.require();
        Caller caller = current.get();
        var row = new LinkedHashMap<String, Object>();
        row.put("id", Ids.next());
        row.put("at", time.now());
        row.put("personId", caller.personId());
        row.put("actor", caller.username());
        row.put("origin", caller.origin());
        row.put("action", action);
        row.put("type", type);
        row.put("key", String.valueOf(key));
        row.put("memberId", memberId);
        String was = before.isEmpty() ? null : Json.write(before);
        String is = after.isEmpty() ? null : Json.write(after);
        row.put("textDigest", Digest.ofTexts(was, is));
        row.put("digest", Digest.of(row.values()));
        row.put("before", was);
        row.put("after", is);
        sql.run(
                "insert into kernel_audit(id, at, person_id, actor, origin, action, subject_type, subject_key,"
                        + " member_id, before_json, after_json, text_digest, digest) values (:id, :at, :personId, :actor,"
                        + " :origin, :action, :type, :key, :memberId, :before, :after, :textDigest, :digest)",
                row);
        audited.fire(new Audited(action, type, String.valueOf(key), caller.name()));
    }
}
