package no.samdrift.servicedesk.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import no.samdrift.kernel.change.Changes;
import no.samdrift.kernel.data.Sql;
import no.samdrift.servicedesk.clock.ClockPassed;

/** Writes the warning into the case's timeline, where those who work on it see it at once. */
@ApplicationScoped
class WarnOnClockPassed {
    @Inject
    Timeline timeline;

    @Inject
    Changes changes;

    @Inject
    Sql sql;

    void warn(@Observes ClockPassed passed) {
        timeline.alarm(passed.caseId(), passed.metric().name(), passed.percent());
        sql.first(
                        String.class,
                        "select kind from servicedesk_work_item where case_id = :id",
                        Map.of("id", passed.caseId()))
                .ifPresent(kind -> changes.put(kind, passed.caseId()));
    }
}
