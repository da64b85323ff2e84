package no.samdrift.cooperation.webhook;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.samdrift.kernel.text.PlainText;

/**
 * What is kept of a webhook.
 *
 * @param address where its messages go
 * @param personId on whose rights: what that person does not see is not sent
 */
public record WebhookFacts(
        @NotBlank @Size(max = 100) @PlainText String name,
        @NotBlank @Size(max = 1000) @PlainText String address,
        @NotNull WebhookForm form,
        boolean active,
        @NotNull Long personId,
        @NotNull @Size(min = 1, max = 50) List<@Valid WebhookEvent> events) {
    public WebhookFacts {
        name = name == null ? null : name.strip();
        address = address == null ? null : address.strip();
        events = events == null ? List.of() : List.copyOf(events);
    }
}
