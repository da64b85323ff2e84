package no.samdrift.web.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samdrift.kernel.change.Change;
import no.samdrift.kernel.change.Changes;
import no.samdrift.kernel.search.Search;
import no.samdrift.web.background.BackgroundWork;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps this node's search index up with the feed of changes. Changes count as seen only when they are in; after any
 * failure the index is opened anew and reads again what came since it was last on disk.
 */
@ApplicationScoped
public class SearchUpkeep implements BackgroundWork {
    private static final int COMMIT_EVERY = 20;
    /** So far behind, the search is no longer called well. */
    private static final Duration WELL = Duration.ofSeconds(30);

    @Inject
    private Changes changes;

    @Inject
    private Search search;

    /** Where this node keeps its files; the search index is one of them. */
    @Inject
    @ConfigProperty(name = "samdrift.data.dir")
    private Optional<String> dataDirectory;

    private Feed feed;
    private volatile Instant well;

    @Override
    public String name() {
        return "search index";
    }

    @Override
    public Duration pause() {
        return Duration.ofMillis(400);
    }

    @Override
    public boolean onEveryNode() {
        return true;
    }

    @Override
    public synchronized void run() {
        Instant now = Instant.now();
        try {
            if (feed == null)
                feed = new Feed(changes, search.open(folder(), now).minus(Feed.FAR));
            List<Change> fresh = feed.fresh();
            search.apply(fresh);
            if (feed.every(COMMIT_EVERY)) search.commit(now.minus(Feed.FAR));
            feed.taken(fresh, now);
            well = now;
        } catch (RuntimeException e) {
            feed = null;
            throw e;
        }
    }

    /** Since when new things are not found; nothing while all is well, or before the first opening. */
    public Optional<Instant> behindSince() {
        return Optional.ofNullable(well).filter(at -> at.isBefore(Instant.now().minus(WELL)));
    }

    private Path folder() {
        return Path.of(dataDirectory.orElseGet(() -> System.getProperty("java.io.tmpdir") + "/samdrift"))
                .resolve("search");
    }
}
