package no.samdrift.servicedesk.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.refusal.TooManyAttempts;
import no.samdrift.kernel.time.Time;

/** Nobody buries the desk: who reports for oneself reports 200 cases in an hour at most (ASVS 5.0 2.4.1). */
@ApplicationScoped
@Transactional
class ReportLimit {
    private static final int MOST = 200;
    private static final Duration WHILE = Duration.ofHours(1);

    @Inject
    private Sql sql;

    @Inject
    private Time time;

    void check(long personId) {
        Optional<Instant> first = sql.first(
                Instant.class,
                "select opened_at from servicedesk_incident where reporter_id = :id order by id desc limit 1 offset "
                        + (MOST - 1),
                Map.of("id", personId));
        if (first.isEmpty()) return;
        Duration wait = Duration.between(time.now().minus(WHILE), first.get());
        if (wait.isPositive()) throw TooManyAttempts.ofReports(MOST, wait);
    }
}
