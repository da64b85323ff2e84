package no.samdrift.web.background;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import no.samdrift.cooperation.approval.ApprovalNotices;
import no.samdrift.cooperation.task.TaskNotices;
import no.samdrift.governance.decision.FollowUpNotices;
import no.samdrift.sourcing.agreement.DeadlineNotices;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reminds of what must be done by a day. */
@ApplicationScoped
class Reminding implements BackgroundWork {
    @Inject
    private DeadlineNotices deadlines;

    @Inject
    private ApprovalNotices approvals;

    @Inject
    private TaskNotices tasks;

    @Inject
    private FollowUpNotices decisions;

    @Inject
    @ConfigProperty(name = "samdrift.reminders.seconds", defaultValue = "3600")
    private long seconds;

    @Override
    public String name() {
        return "reminders";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(seconds);
    }

    @Override
    public void run() {
        deadlines.tell();
        approvals.remind();
        tasks.remind();
        decisions.remind();
    }
}
