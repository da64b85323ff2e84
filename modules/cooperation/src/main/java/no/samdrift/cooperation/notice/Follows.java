package no.samdrift.cooperation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import no.samdrift.cooperation.access.Callers;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.time.Time;

/** Who wants to be told of a thing that is not theirs. Following opens nothing: what may not be read is not told (R7). */
@ApplicationScoped
@Transactional
public class Follows {
    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    Callers callers;

    @Inject
    Time time;

    public void follow(String kind, long id) {
        Map<String, Object> row = mine(kind, id);
        row.put("now", time.now());
        sql.run(
                "insert ignore into cooperation_follow(person_id, kind, subject_id, since)"
                        + " values (:me, :kind, :id, :now)",
                row);
    }

    public void unfollow(String kind, long id) {
        sql.run(
                "delete from cooperation_follow where person_id = :me and kind = :kind and subject_id = :id",
                mine(kind, id));
    }

    public boolean follows(String kind, long id) {
        return sql.count(
                        "select count(*) from cooperation_follow where person_id = :me and kind = :kind and subject_id = :id",
                        mine(kind, id))
                > 0;
    }

    private Map<String, Object> mine(String kind, long id) {
        Map<String, Object> row = new HashMap<>();
        row.put("me", current.get().personId());
        row.put("kind", kind);
        row.put("id", id);
        return row;
    }

    /** Adds who follows the thing, as far as they may read what is told, to those who are told anyway. */
    public void join(Map<Long, Why> people, String kind, long id, Predicate<Caller> reads) {
        for (long person : sql.list(
                Long.class,
                "select person_id from cooperation_follow where kind = :kind and subject_id = :id order by person_id",
                Map.of("kind", kind, "id", id)))
            if (!people.containsKey(person)
                    && callers.of(person, "").filter(reads).isPresent()) people.put(person, Why.FOLLOWER);
    }
}
