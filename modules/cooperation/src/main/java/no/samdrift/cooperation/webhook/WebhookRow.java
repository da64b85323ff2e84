package no.samdrift.cooperation.webhook;

import java.time.Instant;

/**
 * A webhook as lists show it; of its address the host alone, as the rest may be a secret.
 *
 * @param signed whether a secret was ever made for it
 * @param failingSince since when nothing has arrived; null where all is well
 * @param sentAt when anything last arrived
 */
public record WebhookRow(
        long id,
        int version,
        String name,
        String host,
        WebhookForm form,
        boolean active,
        long personId,
        String person,
        boolean signed,
        Instant failingSince,
        Instant sentAt,
        long waiting) {}
