package no.samdrift.cooperation.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.change.Changes;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.refusal.NotAllowed;
import no.samdrift.kernel.time.Time;

/** The messages that wait, for the house which sends them: one at a time for each webhook (R3). */
@ApplicationScoped
@Transactional
public class WebhookQueue {
    private static final Duration CLAIM = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int MOST_ATTEMPTS = 10;
    private static final int AT_ONCE = 100;

    @Inject
    Sql sql;

    @Inject
    Changes changes;

    @Inject
    WebhookSwitch off;

    @Inject
    CurrentCaller current;

    @Inject
    Time time;

    /** The next of each webhook that is not busy, now claimed. */
    public List<DueMessage> claim(Collection<Long> busy) {
        requireHouse();
        Map<String, Object> now =
                new HashMap<>(Map.of("now", time.now(), "until", time.now().plus(CLAIM)));
        List<DueMessage> claimed = new ArrayList<>();
        for (long webhook : sql.list(
                Long.class,
                "select w.id from cooperation_webhook w where exists (select 1 from cooperation_webhook_delivery d"
                        + " where d.state = 'WAITING' and d.webhook_id = w.id and d.next_attempt_at <= :now) limit "
                        + AT_ONCE,
                now)) {
            if (busy.contains(webhook)) continue;
            now.put("webhook", webhook);
            sql.first(DueMessage.class, """
                            select d.id, d.webhook_id, d.at, d.event, d.kind, d.subject_id, d.actor, d.attempts, w.address,
                                w.form, w.person_id, w.secret_no
                            from cooperation_webhook_delivery d join cooperation_webhook w on w.id = d.webhook_id
                            where d.state = 'WAITING' and d.webhook_id = :webhook and d.next_attempt_at <= :now
                                and (d.claimed_until is null or d.claimed_until <= :now)
                            order by d.next_attempt_at, d.id limit 1 for update skip locked""", now).ifPresent(claimed::add);
        }
        for (DueMessage due : claimed) {
            now.put("id", due.id());
            sql.run("update cooperation_webhook_delivery set claimed_until = :until where id = :id", now);
        }
        return claimed;
    }

    /** Nothing for the one on whose rights it stands: it never was a message (R1). */
    public void unseen(DueMessage due) {
        requireHouse();
        sql.run("delete from cooperation_webhook_delivery where id = :id", Map.of("id", due.id()));
    }

    public void settle(DueMessage due, WebhookOutcome outcome) {
        requireHouse();
        int attempts = due.attempts() + 1;
        boolean gone = outcome.wantsNoMore() || attempts >= MOST_ATTEMPTS;
        Map<String, Object> row = new HashMap<>();
        row.put("id", due.id());
        row.put("webhook", due.webhookId());
        row.put("state", outcome.arrived() ? "DELIVERED" : gone ? "GIVEN_UP" : "WAITING");
        row.put("attempts", attempts);
        row.put("next", time.now().plus(pause(attempts)));
        row.put("now", time.now());
        row.put("subject", cut(outcome.subject(), 260));
        row.put("status", outcome.status());
        row.put("millis", outcome.millis());
        row.put("answer", cut(outcome.answer(), 500));
        row.put("error", cut(outcome.error(), 300));
        sql.run(
                "update cooperation_webhook_delivery set state = :state, attempts = :attempts, next_attempt_at = :next,"
                        + " claimed_until = null, tried_at = :now, subject = :subject, status = :status, millis = :millis,"
                        + " answer = :answer, error = :error where id = :id",
                row);
        sql.run(
                "update cooperation_webhook set failing_since = "
                        + (outcome.arrived() ? "null" : "coalesce(failing_since, :now)") + " where id = :webhook",
                row);
        if (!outcome.arrived()) off.failed(due, outcome);
        changes.put(Webhooks.KIND, due.webhookId());
    }

    static Duration pause(int attempts) {
        Duration pause = Duration.ofSeconds((long) (10 * Math.pow(3, Math.min(attempts, MOST_ATTEMPTS) - 1.0)));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private static String cut(String text, int most) {
        return text == null || text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }

    /** What was kept for its time. */
    public int forget() {
        requireHouse();
        Instant old = time.now().minus(KEPT);
        return sql.run(
                "delete from cooperation_webhook_delivery where at < :old and state <> 'WAITING' limit 1000",
                Map.of("old", old));
    }

    private void requireHouse() {
        if (!current.get().isHouse()) throw new NotAllowed(WebhookRight.ADMINISTER);
    }
}
