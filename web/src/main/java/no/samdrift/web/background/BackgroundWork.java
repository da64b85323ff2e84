package no.samdrift.web.background;

import java.time.Duration;

/**
 * Work that is done again and again, as the house, with a pause in between. One node at a time does it, by a lease; a node
 * that dies is followed by another when its lease runs out, so it must bear being done twice for a moment.
 */
public interface BackgroundWork {
    String name();

    Duration pause();

    void run();

    /** Whether each node does it for itself, as with what it keeps in memory or on its own disk. */
    default boolean onEveryNode() {
        return false;
    }
}
