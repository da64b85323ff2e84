package no.samdrift.cooperation.webhook;

/** How a message is written. */
public enum WebhookForm {
    /** As Standard Webhooks writes it. */
    JSON,
    /** A card for a channel in Teams. */
    TEAMS,
    /** A message for a channel in Slack. */
    SLACK
}
