package no.samdrift.servicedesk.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import no.samdrift.kernel.change.Changes;
import no.samdrift.servicedesk.clock.ClockPassed;

/** Writes the warning into the case's timeline, where those who work on it see it at once. */
@ApplicationScoped
class WarnOnClockPassed {
    @Inject
    private Timeline timeline;

    @Inject
    private Changes changes;

    void warn(@Observes ClockPassed passed) {
        timeline.alarm(passed.caseId(), passed.metric().name(), passed.percent());
        changes.put("incident", passed.caseId());
    }
}
