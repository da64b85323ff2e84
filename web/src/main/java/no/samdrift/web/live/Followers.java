package no.samdrift.web.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.samdrift.kernel.change.Change;

/**
 * What is being looked at on this node, and how often it changed. Each follower has a key that only its page knows, so
 * that asking needs neither a session nor a right, and tells nothing but a number.
 */
@ApplicationScoped
public class Followers {
    private static final Logger LOG = Logger.getLogger(Followers.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY_BYTES = 16;

    private record Follower(Set<String> kinds, Predicate<Change> concerns, AtomicLong times) {}

    private final Map<String, Follower> byKey = new ConcurrentHashMap<>();
    private final AtomicLong told = new AtomicLong();

    /** From now on, until it is forgotten; the key to ask with. */
    public String add(Set<String> kinds, Predicate<Change> concerns) {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        String written = HexFormat.of().formatHex(key);
        byKey.put(written, new Follower(kinds, concerns, new AtomicLong()));
        return written;
    }

    public void forget(String key) {
        byKey.remove(key);
    }

    /** As if something had changed for it. */
    void nudge(String key) {
        Follower follower = byKey.get(key);
        if (follower != null) follower.times().incrementAndGet();
    }

    /** How often what the key follows changed; -1 where nothing is followed by it. */
    public long times(String key) {
        Follower follower = byKey.get(key);
        return follower == null ? -1 : follower.times().get();
    }

    /** How many changes were told on this node since it started. */
    long told() {
        return told.get();
    }

    void tell(Change change) {
        told.incrementAndGet();
        for (Follower follower : byKey.values()) {
            if (!follower.kinds().contains(change.kind())) continue;
            try {
                if (follower.concerns().test(change)) follower.times().incrementAndGet();
            } catch (RuntimeException e) {
                LOG.log(Level.FINE, "A screen that closed meanwhile", e);
            }
        }
    }
}
