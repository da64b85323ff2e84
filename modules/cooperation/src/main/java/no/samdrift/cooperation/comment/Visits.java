package no.samdrift.cooperation.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.time.Time;

/** When each last looked at what, so that a page can say what is new to them (R9). */
@ApplicationScoped
@Transactional
public class Visits {
    private static final Duration KEPT = Duration.ofDays(90);

    @Inject
    Sql sql;

    @Inject
    CurrentCaller current;

    @Inject
    Time time;

    private record Before(Instant beforeAt) {}

    /** The caller looks at it now: when they did before that, null for never. One statement. */
    public Instant arrive(String kind, long id) {
        return sql.first(
                        Before.class,
                        """
                        insert into cooperation_visit(person_id, kind, subject_id, at, before_at)
                        values (:me, :kind, :id, :now, null)
                        on duplicate key update before_at = at, at = :now returning before_at""",
                        Map.of("me", current.get().personId(), "kind", kind, "id", id, "now", time.now()))
                .map(Before::beforeAt)
                .orElse(null);
    }

    /** The house's own work; how many were forgotten. */
    public int forget() {
        return sql.run(
                "delete from cooperation_visit where at < :before limit 10000",
                Map.of("before", time.now().minus(KEPT)));
    }
}
