package no.samdrift.servicedesk.report;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.samdrift.catalogue.level.Priority;

/** Adds the counts up into lines: one sum per key. */
final class Lines<K> {
    /** Where a count belongs. */
    record Place(int month, long serviceId, Priority priority, long memberId) {}

    interface Key<K> {
        K of(Place place);
    }

    private static final class Sum {
        final Map<Figure, Integer> counts = new EnumMap<>(Figure.class);
        int reassignments;
        int timed;
        long seconds;

        void add(Figure figure, int count) {
            if (count > 0) counts.merge(figure, count, Integer::sum);
        }

        Double meanMinutes() {
            return timed == 0 ? null : seconds / 60.0 / timed;
        }
    }

    private final Key<K> key;
    private final Map<K, Sum> sums;

    Lines(Key<K> key, Comparator<K> order) {
        this.key = key;
        this.sums = new TreeMap<>(order);
    }

    /** A line that is there also where nothing happened. */
    Lines<K> with(K always) {
        sums.computeIfAbsent(always, k -> new Sum());
        return this;
    }

    Lines<K> add(List<Facts.Opened> opened, List<Facts.Closed> closed, List<Facts.Resolved> resolved) {
        opened.forEach(o -> {
            Sum sum = at(new Place(o.month(), o.serviceId(), o.priority(), o.memberId()));
            sum.add(Figure.OPENED, o.opened());
            sum.add(Figure.IN_PROGRESS, o.inProgress());
        });
        closed.forEach(c -> {
            Sum sum = at(new Place(c.month(), c.serviceId(), c.priority(), c.memberId()));
            sum.add(Figure.CLOSED, c.closed());
            sum.add(Figure.CANCELLED, c.cancelled());
        });
        resolved.forEach(r -> add(r, at(new Place(r.month(), r.serviceId(), r.priority(), r.memberId()))));
        return this;
    }

    private Sum at(Place place) {
        return sums.computeIfAbsent(key.of(place), k -> new Sum());
    }

    private static void add(Facts.Resolved r, Sum sum) {
        sum.add(Figure.RESOLVED, r.resolved());
        sum.add(Figure.REOPENED, r.reopened());
        sum.add(Figure.REASSIGNED, r.reassigned());
        sum.add(Figure.RESPONSE_KEPT, r.responseKept());
        sum.add(Figure.RESPONSE_BROKEN, r.responseBroken());
        sum.add(Figure.RESOLUTION_KEPT, r.resolutionKept());
        sum.add(Figure.RESOLUTION_BROKEN, r.resolutionBroken());
        sum.add(Figure.SOURCE_KEPT, r.sourceKept());
        sum.add(Figure.SOURCE_BROKEN, r.sourceBroken());
        sum.reassignments += r.reassignments();
        sum.timed += r.timed();
        sum.seconds += r.seconds();
    }

    /** What a line is called, and what it covers. */
    record Head(String key, String name, Cell cell) {}

    interface Heads<K> {
        Head of(K key);
    }

    List<ReportLine> lines(Heads<K> heads) {
        return sums.entrySet().stream()
                .map(e -> {
                    Head head = heads.of(e.getKey());
                    Sum sum = e.getValue();
                    return new ReportLine(
                            head.key(), head.name(), head.cell(), sum.counts, sum.reassignments, sum.meanMinutes());
                })
                .toList();
    }
}
