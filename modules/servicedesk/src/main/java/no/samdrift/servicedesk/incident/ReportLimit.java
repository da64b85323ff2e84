package no.samdrift.servicedesk.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.refusal.TooManyAttempts;
import no.samdrift.kernel.time.Time;

/** Nobody buries the desk: who reports for oneself reports 30 cases in an hour at most (ASVS 5.0 2.4.1). */
@ApplicationScoped
@Transactional
class ReportLimit {
    private static final int MOST = 30;
    private static final Duration WHILE = Duration.ofHours(1);

    @Inject
    private Sql sql;

    @Inject
    private Time time;

    void check(long personId) {
        Instant now = time.now();
        List<Instant> last = sql.list(
                Instant.class,
                "select opened_at from servicedesk_incident where reporter_id = :id order by id desc limit " + MOST,
                Map.of("id", personId));
        if (last.size() < MOST) return;
        Duration free = Duration.between(now.minus(WHILE), last.getLast());
        if (free.isPositive()) throw TooManyAttempts.ofReports(MOST, free);
    }
}
