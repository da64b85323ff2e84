package no.samdrift.cooperation.webhook;

import java.time.Instant;

/**
 * A message, and how its sending went.
 *
 * @param subject what it was about, as it was sent; null until then
 * @param status that came back, null where nothing did
 * @param answer its first words
 * @param error why nothing came back, in words of the machine
 */
public record WebhookDelivery(
        long id,
        Instant at,
        String event,
        String subject,
        State state,
        int attempts,
        Instant nextAttemptAt,
        Instant triedAt,
        Integer status,
        Integer millis,
        String answer,
        String error) {
    public enum State {
        WAITING,
        DELIVERED,
        GIVEN_UP
    }
}
