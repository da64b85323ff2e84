package no.samdrift.cooperation.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.audit.Audit;
import no.samdrift.kernel.data.Ids;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.time.Time;

/** Who is signed in to the user interface: each browser a row, which its owner can end from anywhere. */
@ApplicationScoped
@Transactional
public class Sessions {
    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    Audit audit;

    @Inject
    Time time;

    @Inject
    Callers callers;

    @Inject
    SignInRules rules;

    /** {@code agent} is what the browser calls itself. */
    public record SessionRow(long id, String origin, String agent, Instant startedAt, Instant seenAt) {}

    private record Alive(long personId, String origin, Instant seenAt) {}

    public long begin(Caller caller, String agent) {
        long id = Ids.next();
        Instant now = time.now();
        sql.run("delete from cooperation_session where started_at < :old limit 100", Map.of("old", now.minus(KEPT)));
        sql.run(
                "insert into cooperation_session(id, person_id, origin, agent, started_at, seen_at)"
                        + " values (:id, :person, :origin, :agent, :now, :now)",
                Map.of(
                        "id", id,
                        "person", caller.personId(),
                        "origin", shortened(caller.origin(), 64),
                        "agent", shortened(agent, 200),
                        "now", now));
        return id;
    }

    private static String shortened(String text, int most) {
        String plain = text == null ? "" : text.replaceAll("\\p{Cntrl}", " ");
        return plain.length() <= most ? plain : plain.substring(0, most);
    }

    /** Whose session it is, with the rights of now; nothing once it was ended or is too old. */
    public Optional<Caller> caller(long id) {
        Instant now = time.now();
        Optional<Alive> alive = sql.first(
                Alive.class,
                "select person_id, origin, seen_at from cooperation_session where id = :id and ended_at is null"
                        + " and started_at > :oldest",
                Map.of("id", id, "oldest", now.minus(rules.longestSession())));
        alive.filter(row -> row.seenAt().isBefore(now.minusSeconds(60)))
                .ifPresent(row -> sql.run(
                        "update cooperation_session set seen_at = :now where id = :id", Map.of("id", id, "now", now)));
        return alive.flatMap(row -> callers.of(row.personId(), row.origin()));
    }

    /** One's own that were seen within the hour, the latest first. */
    public List<SessionRow> own() {
        Instant now = time.now();
        return sql.list(
                SessionRow.class,
                "select id, origin, agent, started_at, seen_at from cooperation_session where person_id = :person"
                        + " and ended_at is null and started_at > :oldest and seen_at > :seen order by seen_at desc, id desc",
                Map.of(
                        "person", current.get().personId(),
                        "oldest", now.minus(rules.longestSession()),
                        "seen", now.minus(Duration.ofHours(1))));
    }

    public void end(long id) {
        Caller caller = current.get();
        int ended = sql.run(
                "update cooperation_session set ended_at = :now where id = :id and person_id = :person and ended_at is null",
                Map.of("id", id, "person", caller.personId(), "now", time.now()));
        if (ended == 0) throw new NotFound("session", id);
        audit.created("session.end", "session", id, caller.memberId(), Map.of("ended", true));
    }

    /** Ends all of one's own, and all tokens; null keeps none. */
    public void endAll(Long kept) {
        Caller caller = current.get();
        endAllOf(caller.personId(), kept);
        audit.created("session.endAll", "session", caller.personId(), caller.memberId(), Map.of("ended", true));
    }

    /** Whoever got in by what has been changed is out. */
    void endAllOf(long personId, Long kept) {
        Map<String, Object> values = new HashMap<>(Map.of("person", personId, "now", time.now()));
        values.put("kept", kept == null ? 0 : kept);
        sql.run(
                "update cooperation_session set ended_at = :now where person_id = :person and ended_at is null"
                        + " and id <> :kept",
                values);
        sql.run(
                "update cooperation_token set revoked_at = :now where person_id = :person and revoked_at is null",
                values);
    }
}
