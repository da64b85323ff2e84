package no.samdrift.servicedesk.incident;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import no.samdrift.catalogue.level.Impact;
import no.samdrift.catalogue.level.Urgency;
import no.samdrift.kernel.text.PlainText;

/**
 * A case as another tool gives it.
 *
 * @param key its number there
 * @param service code of the service
 * @param system code of the system, null where none is meant
 * @param endedAt when it was solved, closed or withdrawn; null where it is open
 */
record MovedCase(
        @NotBlank @Size(max = 60) @PlainText String key,
        @NotBlank @Size(max = 200) @PlainText String title,
        @Size(max = 50_000) @PlainText String description,
        @NotNull Long memberId,
        @NotBlank String service,
        String system,
        Long reporterId,
        Long teamId,
        @NotNull MovedState state,
        @NotNull Instant openedAt,
        Instant endedAt,
        @NotNull Impact impact,
        @NotNull Urgency urgency,
        @Size(max = 10_000) @PlainText String solution) {}
