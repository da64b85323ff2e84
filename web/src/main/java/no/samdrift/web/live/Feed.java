package no.samdrift.web.live;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samdrift.kernel.change.Change;
import no.samdrift.kernel.change.Changes;

/**
 * One reader's place in the feed of changes. Looks back a little each time and further now and then, as transactions
 * become visible late; what was not taken comes again.
 */
final class Feed {
    static final Duration FAR = Duration.ofSeconds(90);
    private static final Duration LITTLE = Duration.ofSeconds(3);
    private static final int FAR_EVERY = 40;

    private final Changes changes;
    private final Map<Long, Instant> seen = new HashMap<>();
    private Instant upTo;
    private int round;

    Feed(Changes changes, Instant from) {
        this.changes = changes;
        this.upTo = from;
    }

    /** What is new to this reader, oldest first. */
    List<Change> fresh() {
        Duration back = round % FAR_EVERY == 0 ? FAR : LITTLE;
        return changes.since(upTo.minus(back), seen.keySet());
    }

    /** These have done what they should. */
    void taken(List<Change> fresh, Instant now) {
        fresh.forEach(change -> seen.put(change.id(), change.at()));
        upTo = now;
        if (round++ % FAR_EVERY == 0) seen.values().removeIf(at -> at.isBefore(now.minus(FAR.multipliedBy(2))));
    }

    boolean every(int rounds) {
        return round % rounds == 0;
    }
}
