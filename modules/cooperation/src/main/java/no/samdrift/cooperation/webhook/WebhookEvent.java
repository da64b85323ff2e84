package no.samdrift.cooperation.webhook;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What a webhook is told of: a kind, as {@code incident}, or one thing done to it, as {@code incident.log}. */
public record WebhookEvent(
        @NotNull @Size(max = 80) @Pattern(regexp = "[a-z]+(-[a-z]+)*(\\.[A-Za-z_]+)?")
        String event) {
    boolean covers(String action) {
        return event.equals(action) || !event.contains(".") && action.startsWith(event + ".");
    }
}
