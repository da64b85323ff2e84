package no.samdrift.web.background;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import no.samdrift.cooperation.comment.Visits;
import no.samdrift.cooperation.notice.NoticeMails;
import no.samdrift.cooperation.webhook.WebhookQueue;
import no.samdrift.kernel.change.Changes;
import no.samdrift.kernel.imports.Imports;
import no.samdrift.kernel.time.Time;
import no.samdrift.servicedesk.mail.MailQuarantine;
import no.samdrift.servicedesk.monitoring.MonitoringDeliveries;
import no.samdrift.web.api.Once;

/** Forgets what has served its time: old changes, notices, looks, kept answers and how to undo old imports. */
@ApplicationScoped
class Pruning implements BackgroundWork {
    @Inject
    private Changes changes;

    @Inject
    private NoticeMails notices;

    @Inject
    private MailQuarantine mails;

    @Inject
    private MonitoringDeliveries monitoring;

    @Inject
    private WebhookQueue webhooks;

    @Inject
    private Imports imports;

    @Inject
    private Once once;

    @Inject
    private Visits visits;

    @Inject
    private Time time;

    @Override
    public String name() {
        return "pruning";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        while (changes.prune(time.now().minus(Duration.ofDays(3))) > 0) {}
        while (notices.forget() > 0) {}
        while (mails.forget() > 0) {}
        while (monitoring.forget() > 0) {}
        while (webhooks.forget() > 0) {}
        while (imports.forget() > 0) {}
        while (visits.forget() > 0) {}
        while (once.forget(time.now().minus(Duration.ofDays(2))) > 0) {}
    }
}
