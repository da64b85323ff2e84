package no.samdrift.cooperation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import no.samdrift.cooperation.access.Callers;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.data.Page;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.document.DocumentPlace;
import no.samdrift.kernel.document.DocumentPlaces;
import no.samdrift.kernel.register.Order;
import no.samdrift.kernel.register.Rows;
import no.samdrift.kernel.register.Where;
import no.samdrift.kernel.time.Time;

/** Who wants to be told of a thing that is not theirs. Following opens nothing: what may not be read is not told (R7). */
@ApplicationScoped
@Transactional
public class Follows {
    private static final int LONGEST_TITLE = 300;

    private static final Rows<FollowRow> ROWS = new Rows<>(
            FollowRow.class,
            "f.kind, f.subject_id as id, f.thing_key as `key`, f.thing_title as title, f.since",
            "cooperation_follow f",
            Order.rising(List.of("f.thing_title", "f.subject_id"), f -> List.of(f.title(), f.id())));

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    Callers callers;

    @Inject
    DocumentPlaces places;

    @Inject
    Time time;

    /** What the caller follows, by name. */
    public Page<FollowRow> find(String cursor, int limit) {
        Where own = Where.anything()
                .and("f.person_id = ?", current.get().personId())
                .and("not f.stopped and f.thing_key <> ''");
        return ROWS.page(sql, own, cursor, limit);
    }

    /** @param on the thing, as {@code agreement:123} */
    public void follow(String on) {
        sql.run("""
                insert into cooperation_follow(person_id, kind, subject_id, thing_key, thing_title, since, stopped)
                values (:person, :kind, :id, :key, :title, :now, false)
                on duplicate key update stopped = false, thing_key = :key, thing_title = :title""", row(current.get().personId(), places.named(on)));
    }

    /** Also what the caller no longer sees; it is not followed again by itself (R8). */
    public void unfollow(String on) {
        int colon = on == null ? -1 : on.indexOf(':');
        if (colon < 0) return;
        sql.run(
                "update cooperation_follow set stopped = true where person_id = :me and kind = :kind and thing_key = :key",
                Map.of("me", current.get().personId(), "kind", on.substring(0, colon), "key", on.substring(colon + 1)));
    }

    /** R8: somebody has taken part. */
    public void begin(long person, DocumentPlace place) {
        sql.run("""
                insert ignore into cooperation_follow(person_id, kind, subject_id, thing_key, thing_title, since, stopped)
                values (:person, :kind, :id, :key, :title, :now, false)""", row(person, place));
    }

    public boolean follows(String kind, long id) {
        return sql.count(
                        "select count(*) from cooperation_follow where person_id = :me and kind = :kind"
                                + " and subject_id = :id and not stopped",
                        Map.of("me", current.get().personId(), "kind", kind, "id", id))
                > 0;
    }

    private Map<String, Object> row(long person, DocumentPlace place) {
        Map<String, Object> row = new HashMap<>();
        row.put("person", person);
        row.put("kind", place.kind());
        row.put("id", place.id());
        row.put("key", place.key());
        String title = place.title();
        row.put("title", title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title);
        row.put("now", time.now());
        return row;
    }

    /** Adds who follows the thing, as far as they may read what is told, to those who are told anyway. */
    public void join(Map<Long, Why> people, String kind, long id, Predicate<Caller> reads) {
        for (long person : sql.list(
                Long.class,
                "select person_id from cooperation_follow where kind = :kind and subject_id = :id and not stopped"
                        + " order by person_id",
                Map.of("kind", kind, "id", id)))
            if (!people.containsKey(person)
                    && callers.of(person, "").filter(reads).isPresent()) people.put(person, Why.FOLLOWER);
    }
}
