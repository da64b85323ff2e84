package no.samdrift.web.live;

import com.vaadin.flow.shared.Registration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.samdrift.kernel.change.Change;
import no.samdrift.kernel.change.Changes;
import no.samdrift.web.start.BackgroundWork;

/** Reads the change feed while anybody listens, and hands on what is new. */
@ApplicationScoped
public class LiveChanges implements BackgroundWork {
    private static final Logger LOG = Logger.getLogger(LiveChanges.class.getName());
    private static final Duration PAUSE = Duration.ofMillis(500);
    /** Longer than the feed looks back, so that nothing is told twice. */
    private static final Duration REMEMBERED = Duration.ofSeconds(60);

    private static final int MOST = 1000;

    private final Changes changes;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final Map<Long, Instant> seen = new LinkedHashMap<>();
    private Instant last;

    protected LiveChanges() {
        this(null);
    }

    @Inject
    public LiveChanges(Changes changes) {
        this.changes = changes;
    }

    private record Listener(Set<String> kinds, Consumer<Change> consumer) {}

    /** @param consumer called on a background thread that acts as the house: hand over, do not work there */
    public Registration subscribe(Set<String> kinds, Consumer<Change> consumer) {
        Listener listener = new Listener(Set.copyOf(kinds), consumer);
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public String name() {
        return "live-changes";
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void run() {
        if (listeners.isEmpty()) {
            last = null;
            return;
        }
        Instant now = Instant.now();
        boolean first = last == null;
        List<Change> fresh = changes.since(first ? now : last, seen.keySet(), MOST);
        for (Change change : fresh) {
            seen.put(change.id(), now);
            if (!first) tell(change);
        }
        seen.values().removeIf(at -> at.isBefore(now.minus(REMEMBERED)));
        last = fresh.size() < MOST ? now : fresh.getLast().at();
    }

    private void tell(Change change) {
        for (Listener listener : listeners) {
            try {
                if (listener.kinds().contains(change.kind()))
                    listener.consumer().accept(change);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "A listener failed on " + change, e);
            }
        }
    }
}
