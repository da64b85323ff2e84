package no.samdrift.cooperation.webhook;

import java.time.Instant;

/** A message that is to be sent now, with what its webhook says of it. */
public record DueMessage(
        long id,
        long webhookId,
        Instant at,
        String event,
        String kind,
        long subjectId,
        String actor,
        int attempts,
        String address,
        WebhookForm form,
        long personId,
        int secretNo) {
    /** Whether it is about nothing: somebody tries whether messages arrive. */
    public boolean isTest() {
        return event.equals(WebhookEvents.TEST);
    }

    /** Whether it tells what only those are told who read what is internal. */
    public boolean isInside() {
        return event.endsWith(".note") || event.endsWith(".assign");
    }
}
