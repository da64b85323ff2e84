package no.samdrift.kernel.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import no.samdrift.kernel.time.Time;

/**
 * Who does a background work: one node at a time, by a row with an expiry. Not by a lock, which in a cluster of databases
 * is known to one of them only.
 */
@ApplicationScoped
public class Leases {
    private static final Duration LENGTH = Duration.ofSeconds(20);
    private final String holder = UUID.randomUUID().toString();
    private final Map<String, Instant> held = new ConcurrentHashMap<>();

    @Inject
    LeaseRows rows;

    @Inject
    Time time;

    /** Whether this node may do the work now. Renewed when half of it is over; the work must be shorter than the other half or bear company. */
    public boolean hold(String work) {
        Instant now = time.now();
        Instant until = held.getOrDefault(work, Instant.EPOCH);
        if (until.minus(LENGTH.dividedBy(2)).isAfter(now)) return true;
        if (rows.take(work, holder, now, now.plus(LENGTH))) {
            held.put(work, now.plus(LENGTH));
            return true;
        }
        held.remove(work);
        return false;
    }

    /** Lets this one go. */
    public void giveUp(String work) {
        held.remove(work);
        rows.drop(work, holder);
    }

    /** Lets all go, so that another node need not wait. */
    public void giveUp() {
        held.clear();
        rows.drop(holder);
    }
}
