package no.samdrift.web.live;

import com.vaadin.flow.shared.Registration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.samdrift.kernel.change.Change;
import no.samdrift.kernel.change.Changes;
import no.samdrift.kernel.search.Search;
import no.samdrift.web.start.BackgroundWork;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads the feed of changes on this node, whoever made them and where: into the search index first, then to the open
 * screens. Looks back a little each time and further now and then, as transactions become visible late.
 */
@ApplicationScoped
public class LiveChanges implements BackgroundWork {
    private static final Logger LOG = Logger.getLogger(LiveChanges.class.getName());
    private static final Duration LITTLE = Duration.ofSeconds(3);
    private static final Duration FAR = Duration.ofSeconds(90);
    private static final int FAR_EVERY = 40;
    private static final int COMMIT_EVERY = 20;

    @Inject
    private Changes changes;

    @Inject
    private Search search;

    /** Where this node keeps its files; the search index is one of them. */
    @Inject
    @ConfigProperty(name = "samdrift.data.dir")
    private Optional<String> dataDirectory;

    private record Subscriber(Set<String> kinds, Consumer<Change> react) {}

    private final List<Subscriber> subscribers = new CopyOnWriteArrayList<>();
    private final Map<Long, Instant> seen = new HashMap<>();
    private Instant upTo;
    private int round;

    /** Calls back on a background thread for every change of these kinds, until the registration is removed. */
    public Registration subscribe(Set<String> kinds, Consumer<Change> react) {
        Subscriber subscriber = new Subscriber(kinds, react);
        subscribers.add(subscriber);
        return () -> subscribers.remove(subscriber);
    }

    @Override
    public String name() {
        return "live changes";
    }

    @Override
    public Duration pause() {
        return Duration.ofMillis(400);
    }

    @Override
    public synchronized void run() {
        Instant now = Instant.now();
        if (upTo == null) {
            upTo = search.open(folder(), now).minus(FAR);
            return;
        }
        Duration back = round % FAR_EVERY == 0 ? FAR : LITTLE;
        List<Change> fresh = changes.since(upTo.minus(back), seen.keySet());
        fresh.forEach(change -> seen.put(change.id(), change.at()));
        search.apply(fresh);
        fresh.forEach(this::tell);
        upTo = now;
        if (round % COMMIT_EVERY == 0) search.commit(now.minus(FAR));
        if (round++ % FAR_EVERY == 0) seen.values().removeIf(at -> at.isBefore(now.minus(FAR.multipliedBy(2))));
    }

    private void tell(Change change) {
        for (Subscriber subscriber : subscribers) {
            if (!subscriber.kinds().contains(change.kind())) continue;
            try {
                subscriber.react().accept(change);
            } catch (RuntimeException e) {
                LOG.log(Level.FINE, "A screen that closed meanwhile", e);
            }
        }
    }

    private Path folder() {
        return Path.of(dataDirectory.orElseGet(() -> System.getProperty("java.io.tmpdir") + "/samdrift"))
                .resolve("search");
    }
}
