package no.samdrift.servicedesk.eventlog;

import java.time.Instant;
import java.util.List;

/** All rows of one incident, in the order in which they happened. */
record History(List<LogEvent> events) {
    History {
        events = events.stream().sorted(LogEvent.IN_TIME).toList();
    }

    String number() {
        return first().number();
    }

    LogEvent first() {
        return events.getFirst();
    }

    LogEvent last() {
        return events.getLast();
    }

    /** The log now and then has a change before the opening. */
    Instant openedAt() {
        return first().openedAt().isBefore(first().updatedAt()) ? first().openedAt() : first().updatedAt();
    }
}
