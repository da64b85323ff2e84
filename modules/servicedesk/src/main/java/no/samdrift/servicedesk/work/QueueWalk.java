package no.samdrift.servicedesk.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samdrift.kernel.data.Sql;

/** Going through a queue case by case, in its own order. */
@ApplicationScoped
@Transactional
public class QueueWalk {
    private static final String FROM =
            " from servicedesk_work_item w join servicedesk_work_item k on k.kind = :atKind and k.number = :atNumber where ";

    @Inject
    Sql sql;

    @Inject
    WorkQueue queue;

    /** A case of the queue. */
    public record Stop(String kind, String number) {}

    /**
     * Where a case stands among those of a queue.
     *
     * @param position counted from 1; null where the queue does not hold it, or no longer
     * @param total how many the queue holds
     * @param next the first of the queue where the case has ended
     */
    public record Place(Long position, long total, Optional<Stop> previous, Optional<Stop> next) {}

    /** @param most what is more than so many costs and counts so many */
    public Place place(
            QueueFilter filter, WorkQueue.Sort sort, boolean descending, String kind, String number, int most) {
        Map<String, Object> values = new HashMap<>(queue.values(filter));
        values.put("atKind", kind);
        values.put("atNumber", number);
        String where = FROM + queue.where(filter);
        boolean here = sql.count("select count(*)" + where + " and w.case_id = k.case_id", values) > 0;
        String before = where + beside(sort, descending);
        Long position = here
                ? 1 + sql.count("select count(*) from (select 1" + before + " limit " + most + ") x", values)
                : null;
        long total = queue.countsUpTo(List.of(filter), most).getFirst();
        Optional<Stop> previous = stop(before + order(sort, !descending), values);
        Optional<Stop> next = stop(where + beside(sort, !descending) + order(sort, descending), values);
        return new Place(
                position,
                total,
                previous,
                next.isEmpty() && !here && previous.isEmpty() ? first(filter, sort, descending) : next);
    }

    private Optional<Stop> stop(String from, Map<String, Object> values) {
        return sql.first(Stop.class, "select w.kind, w.number" + from + " limit 1", values);
    }

    private Optional<Stop> first(QueueFilter filter, WorkQueue.Sort sort, boolean descending) {
        return queue.slice(filter, sort, descending, 0, 1).stream()
                .findFirst()
                .map(row -> new Stop(row.kind(), row.number()));
    }

    /** Those on one side of the case, by the order of the queue and then by the id; the first half is for the index. */
    private static String beside(WorkQueue.Sort sort, boolean greater) {
        String than = greater ? ">" : "<";
        String own = "w." + sort.column();
        String at = "k." + sort.column();
        return " and " + own + " " + than + "= " + at + " and (" + own + " " + than + " " + at + " or w.case_id " + than
                + " k.case_id)";
    }

    private static String order(WorkQueue.Sort sort, boolean descending) {
        String way = descending ? " desc" : "";
        return " order by w." + sort.column() + way + ", w.case_id" + way;
    }
}
