package no.samdrift.kernel.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samdrift.kernel.data.Ids;
import no.samdrift.kernel.data.Sql;

/**
 * The feed of what changed, written with the change. Every node reads all of it, each from its own place: it keeps the
 * search index fresh and open screens live, on whichever node the change was made.
 */
@ApplicationScoped
public class Changes {
    @Inject
    Sql sql;

    @Inject
    Event<Changed> changed;

    /** {@code kind} is the thing's kind ({@code incident}), {@code subjectId} its id. */
    public void put(String kind, long subjectId) {
        sql.run(
                "insert into kernel_change(id, kind, subject_id, at) values (:id, :kind, :subject, utc_timestamp(3))",
                Map.of("id", Ids.next(), "kind", kind, "subject", subjectId));
        changed.fire(new Changed(kind, subjectId));
    }

    /** Changes made visible or not so long ago, oldest first: from {@code since} on, without those in {@code seen}. */
    public List<Change> since(Instant since, Set<Long> seen) {
        return sql
                .list(
                        Change.class,
                        "select id, kind, subject_id, at from kernel_change where at >= :since order by at, id limit 20000",
                        Map.of("since", since))
                .stream()
                .filter(change -> !seen.contains(change.id()))
                .toList();
    }

    /** Forgets what every node has long read. */
    public int prune(Instant before) {
        return sql.run("delete from kernel_change where at < :before limit 10000", Map.of("before", before));
    }
}
