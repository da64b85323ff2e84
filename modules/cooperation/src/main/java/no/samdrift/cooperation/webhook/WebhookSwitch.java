package no.samdrift.cooperation.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import no.samdrift.cooperation.access.Grants;
import no.samdrift.cooperation.notice.News;
import no.samdrift.cooperation.notice.Notices;
import no.samdrift.cooperation.notice.Topic;
import no.samdrift.cooperation.notice.Why;
import no.samdrift.kernel.access.Role;
import no.samdrift.kernel.audit.Audit;
import no.samdrift.kernel.data.Sql;
import no.samdrift.kernel.register.Register;
import no.samdrift.kernel.time.Time;

/** Switches off what wants no more, or has failed for too long (R6). */
@ApplicationScoped
class WebhookSwitch {
    private static final Duration PATIENCE = Duration.ofDays(5);

    @Inject
    Sql sql;

    @Inject
    Register register;

    @Inject
    Audit audit;

    @Inject
    Notices notices;

    @Inject
    Grants grants;

    @Inject
    Time time;

    private record Standing(int version, String name, boolean active, Instant failingSince) {}

    private record Off(boolean active) {}

    void failed(DueMessage due, WebhookOutcome outcome) {
        Map<String, Object> values = Map.of("id", due.webhookId());
        Standing standing = sql.first(
                        Standing.class,
                        "select version, name, active, failing_since from cooperation_webhook where id = :id for update",
                        values)
                .orElseThrow();
        boolean tooLong = standing.failingSince().isBefore(time.now().minus(PATIENCE));
        if (!standing.active() || !tooLong && !outcome.wantsNoMore()) return;
        register.set(Webhooks.TABLE, due.webhookId(), standing.version(), new Off(false));
        audit.changed(
                "webhook.off", Webhooks.KIND, due.webhookId(), null, Map.of("active", true), Map.of("active", false));
        sql.run(
                "update cooperation_webhook_delivery set state = 'GIVEN_UP' where webhook_id = :id and state = 'WAITING'",
                values);
        String why = outcome.status() == null ? outcome.error() : String.valueOf(outcome.status());
        notices.tell(
                new News(
                        Topic.MOVED,
                        "webhook.off",
                        Webhooks.KIND,
                        String.valueOf(due.webhookId()),
                        standing.name(),
                        why,
                        false),
                grants.holders(Role.ADMINISTRATOR).stream()
                        .collect(Collectors.toMap(person -> person, person -> Why.RESPONSIBLE)));
    }
}
