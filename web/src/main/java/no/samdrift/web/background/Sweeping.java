package no.samdrift.web.background;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import no.samdrift.kernel.document.Contents;

/** Takes away what was sent and never became a document, or is none any more. */
@ApplicationScoped
class Sweeping implements BackgroundWork {
    @Inject
    private Contents contents;

    @Override
    public String name() {
        return "document sweep";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        while (contents.sweep() > 0) {}
    }
}
