package no.samdrift.cooperation.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Things that are kept for a time: each kind one that a rule of {@link Retention} may be given. */
public interface Retained {
    /**
     * What a rule would take.
     *
     * @param ended when its time began to run
     */
    record Due(String key, String title, Instant ended) {}

    Set<String> kinds();

    /** How many ended before, and are still whole. */
    long count(String kind, Instant before);

    /** The oldest of them. */
    List<Due> oldest(String kind, Instant before, int most);

    /** Takes texts, documents and people from so many of them; how many it were. */
    int forget(String kind, Instant before, int most);
}
