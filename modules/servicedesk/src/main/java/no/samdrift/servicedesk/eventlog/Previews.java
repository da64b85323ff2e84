package no.samdrift.servicedesk.eventlog;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Counts what an import would bring and register. */
@ApplicationScoped
class Previews {
    private static final int SAMPLE = 20;

    EventLogPreview of(EventLog log, Known known, Set<String> taken) {
        List<History> fresh = log.histories().stream()
                .filter(h -> !taken.contains(h.number()))
                .toList();
        Set<String> people = new HashSet<>();
        fresh.forEach(h -> people(h, known, people));
        return new EventLogPreview(
                log.histories().size(),
                log.events(),
                log.histories().size() - fresh.size(),
                times(log).min(Instant::compareTo).orElse(null),
                times(log).max(Instant::compareTo).orElse(null),
                distinct(events(fresh).map(e -> Known.serviceCode(e.category())), known.services),
                distinct(events(fresh).map(LogEvent::group), known.teams.keySet()),
                distinct(fresh.stream().map(h -> h.first().location()), known.units.keySet()),
                people.size(),
                log.rejected(),
                log.histories().stream()
                        .limit(SAMPLE)
                        .map(h -> sample(h, taken.contains(h.number())))
                        .toList());
    }

    private static Stream<LogEvent> events(List<History> histories) {
        return histories.stream().flatMap(h -> h.events().stream());
    }

    private static Stream<Instant> times(EventLog log) {
        return log.histories().stream()
                .flatMap(h -> Stream.of(h.openedAt(), h.last().updatedAt()));
    }

    private static int distinct(Stream<String> names, Set<String> registered) {
        return (int) names.filter(Objects::nonNull)
                .filter(name -> !registered.contains(name))
                .distinct()
                .count();
    }

    private static void people(History history, Known known, Set<String> people) {
        LogEvent first = history.first();
        Known.Unit unit = first.location() == null ? null : known.units.get(first.location());
        boolean registered =
                unit != null && known.people.containsKey(Known.Person.key(first.caller(), unit.id(), unit.memberId()));
        if (first.caller() != null && !registered) people.add(first.caller() + "@" + first.location());
        worker(known, people, first.openedBy());
        for (LogEvent event : history.events()) {
            worker(known, people, event.updatedBy());
            worker(known, people, event.assignee());
        }
    }

    private static void worker(Known known, Set<String> people, String name) {
        if (name != null && !known.people.containsKey(Known.Person.key(name, null, null))) people.add(name);
    }

    private static EventLogPreview.Sample sample(History history, boolean known) {
        LogEvent last = history.last();
        return new EventLogPreview.Sample(
                history.number(),
                history.openedAt(),
                history.events().size(),
                last.status(),
                last.priority(),
                last.category(),
                last.group(),
                last.madeSla(),
                known);
    }
}
