package no.samdrift.web.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.samdrift.kernel.change.Change;
import no.samdrift.kernel.change.Changes;
import no.samdrift.kernel.own.OwnFields;
import no.samdrift.web.background.BackgroundWork;

/** Reads the feed of changes on this node, whoever made them and where, for the open screens: one query, however many look. */
@ApplicationScoped
public class LiveChanges implements BackgroundWork {
    @Inject
    private Changes changes;

    @Inject
    private Followers followers;

    /** Kept in memory on every node. */
    @Inject
    private OwnFields own;

    private Feed feed;

    @Override
    public String name() {
        return "live changes";
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
        if (feed == null) feed = new Feed(changes, now);
        List<Change> fresh = feed.fresh();
        if (fresh.stream().anyMatch(change -> change.kind().equals("field"))) own.forget();
        fresh.forEach(followers::tell);
        feed.taken(fresh, now);
    }
}
