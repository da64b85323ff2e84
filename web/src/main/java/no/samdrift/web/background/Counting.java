package no.samdrift.web.background;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import no.samdrift.servicedesk.report.DailyFigures;

/** Makes the figures of the report anew where that is asked for, and folds into them what changed since. */
@ApplicationScoped
class Counting implements BackgroundWork {
    @Inject
    private DailyFigures figures;

    @Override
    public String name() {
        return "report figures";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void run() {
        figures.asked().ifPresent(asked -> {
            figures.months().forEach(figures::makeMonth);
            figures.made(asked);
        });
        while (DailyFigures.more(figures.fold())) {}
    }
}
