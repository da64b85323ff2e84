package no.samdrift.web.background;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import no.samdrift.kernel.document.ContentReading;

/** Reads what was sent, for the search and for small pictures. */
@ApplicationScoped
class Reading implements BackgroundWork {
    private static final int AT_ONCE = 5;

    @Inject
    private ContentReading reading;

    @Override
    public String name() {
        return "document reading";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(1);
    }

    /** A few at a time, so that the lease is renewed in between. */
    @Override
    public void run() {
        for (int i = 0; i < AT_ONCE && reading.readNext(); i++) {}
    }
}
