package no.samdrift.servicedesk.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import no.samdrift.kernel.time.Time;
import no.samdrift.servicedesk.incident.IncidentStatus;
import no.samdrift.servicedesk.monitoring.AlertRows.CaseNow;
import no.samdrift.servicedesk.monitoring.AlertRows.Known;

/** What an alert does to its case, in one transaction with the alert's own row and the log. */
@ApplicationScoped
@Transactional
class AlertFiling {
    /** The key of the row that stands for all that are gathered in one case. */
    static final String GATHERED = "gathered";

    private static final Duration REOPENED_WITHIN = Duration.ofDays(1);
    private static final Duration TOLD_AGAIN = Duration.ofHours(1);
    private static final Duration FLAPPING = Duration.ofHours(1);
    private static final Duration QUIET = Duration.ofMinutes(30);
    private static final int FLAPS = 2;
    private static final Duration BURST = Duration.ofMinutes(10);
    private static final int MOST_IN_BURST = 20;

    @Inject
    AlertRows rows;

    @Inject
    AlertCases cases;

    @Inject
    MonitoringSources sources;

    @Inject
    Time time;

    public void file(MonitoringSourceDetails source, Alert alert, Consumer<AlertResult> handled) {
        handled.accept(file(source, alert));
    }

    private AlertResult file(MonitoringSourceDetails source, Alert alert) {
        String key = MonitoringSecret.hash(alert.key());
        Known known = rows.held(source.source().id(), key).orElse(null);
        if (alert.state() == Alert.State.FIRING) {
            if (known == null) return open(source, key, null, alert);
            return known.firing() ? again(source, known, alert) : anew(source, known, alert);
        }
        if (known == null || !known.firing()) return AlertResult.IGNORED;
        return alert.state() == Alert.State.RESOLVED ? ended(source, known) : news(source, known, alert);
    }

    /** R7. */
    private AlertResult open(MonitoringSourceDetails source, String key, Known known, Alert alert) {
        long id = source.source().id();
        if (rows.opened(id, BURST) < MOST_IN_BURST) {
            rows.stands(known, id, key, alert, cases.open(source, alert), true);
            return AlertResult.OPENED;
        }
        Known many = rows.held(id, GATHERED).orElse(null);
        boolean there = many != null && isOpen(rows.caseOf(many.incidentId()));
        String number = there ? many.number() : cases.openMany(source, alert);
        if (!there) rows.stands(many, id, GATHERED, alert, number, false);
        else {
            boolean tell = isLongAgo(many.notedAt());
            if (tell) cases.note(source, number, AlertWords.GATHERED, many.times() + 1);
            rows.again(many, alert, tell);
        }
        rows.stands(known, id, key, alert, number, false);
        return there ? AlertResult.CHANGED : AlertResult.OPENED;
    }

    /** R3, R5. */
    private AlertResult again(MonitoringSourceDetails source, Known known, Alert alert) {
        CaseNow now = rows.caseOf(known.incidentId());
        if (!isOpen(now)) return back(source, known, alert, now);
        boolean worse = !known.severity().equalsIgnoreCase(alert.severity());
        if (worse && now.assigneeId() == null) cases.judge(source, known.number(), alert);
        boolean tell = isLongAgo(known.notedAt());
        if (tell) cases.note(source, known.number(), AlertWords.AGAIN, known.times() + 1);
        rows.again(known, alert, tell);
        return AlertResult.CHANGED;
    }

    /** R5, R6, R8. */
    private AlertResult anew(MonitoringSourceDetails source, Known known, Alert alert) {
        if (!alert.event().isEmpty() && alert.event().equals(known.event())) return AlertResult.IGNORED;
        CaseNow now = rows.caseOf(known.incidentId());
        if (!isOpen(now)) {
            if (now.status() == IncidentStatus.CANCELLED || now.duplicateOf() != null)
                return open(source, known.alertKey(), known, alert);
            flapped(known);
            return back(source, known, alert, now);
        }
        flapped(known);
        boolean tell = isLongAgo(known.notedAt());
        if (tell) cases.note(source, known.number(), AlertWords.BACK, alert.title());
        rows.again(known, alert, tell);
        return AlertResult.CHANGED;
    }

    /** R5: what stands though its case does not. */
    private AlertResult back(MonitoringSourceDetails source, Known known, Alert alert, CaseNow now) {
        if (now.status() == IncidentStatus.CANCELLED || now.duplicateOf() != null) {
            rows.again(known, alert, false);
            return AlertResult.IGNORED;
        }
        Instant done = now.closedAt() == null ? now.resolvedAt() : now.closedAt();
        if (done == null || done.isBefore(time.now().minus(REOPENED_WITHIN)))
            return open(source, known.alertKey(), known, alert);
        cases.reopen(source, known.number(), alert);
        rows.again(known, alert, true);
        return AlertResult.CHANGED;
    }

    private void flapped(Known known) {
        rows.flapped(known, lately(known.flappedAt(), FLAPPING) ? known.flaps() + 1 : 1);
    }

    private AlertResult news(MonitoringSourceDetails source, Known known, Alert alert) {
        CaseNow now = rows.caseOf(known.incidentId());
        boolean tell = isOpen(now) && !alert.text().isEmpty();
        if (tell) cases.note(source, known.number(), AlertWords.NEWS, alert.text());
        rows.again(known, alert, tell);
        return tell ? AlertResult.CHANGED : AlertResult.IGNORED;
    }

    /** R4, R6. */
    private AlertResult ended(MonitoringSourceDetails source, Known known) {
        boolean flaps = known.flaps() >= FLAPS && lately(known.flappedAt(), FLAPPING);
        CaseNow now = rows.caseOf(known.incidentId());
        boolean others = rows.others(known) > 0;
        boolean wait = flaps && !others && mayBeSolved(now);
        rows.ends(known, wait ? time.now().plus(QUIET) : null);
        if (others || !isOpen(now)) return AlertResult.IGNORED;
        if (wait) {
            if (known.flaps() == FLAPS) cases.note(source, known.number(), AlertWords.FLAPS);
            return AlertResult.CHANGED;
        }
        if (mayBeSolved(now)) return solve(source, known);
        cases.note(source, known.number(), AlertWords.GONE);
        return AlertResult.CHANGED;
    }

    private AlertResult solve(MonitoringSourceDetails source, Known known) {
        cases.solve(source, known.number());
        rows.held(source.source().id(), GATHERED)
                .filter(many -> many.incidentId() == known.incidentId())
                .ifPresent(many -> rows.ends(many, null));
        return AlertResult.SOLVED;
    }

    public List<Long> quiet() {
        return rows.quiet();
    }

    /** R6: an alert that was quiet for long enough. */
    public void settle(long id) {
        Known known = rows.held(id);
        if (known.firing()) return;
        rows.ends(known, null);
        if (rows.others(known) == 0 && mayBeSolved(rows.caseOf(known.incidentId())))
            solve(sources.byId(known.sourceId()), known);
    }

    /** R4. */
    private static boolean mayBeSolved(CaseNow now) {
        boolean atWork = now.status() == IncidentStatus.NEW || now.status() == IncidentStatus.IN_PROGRESS;
        return atWork && now.assigneeId() == null && !now.linked();
    }

    private static boolean isOpen(CaseNow now) {
        return now.status().isOpen();
    }

    private boolean isLongAgo(Instant at) {
        return !lately(at, TOLD_AGAIN);
    }

    private boolean lately(Instant at, Duration within) {
        return at != null && at.isAfter(time.now().minus(within));
    }
}
