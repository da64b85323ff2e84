package no.samdrift.web.start;

import java.time.Duration;

/** Work that is done again and again, as the house, with a pause in between; it must bear running on every node. */
public interface BackgroundWork {
    String name();

    Duration pause();

    void run();
}
