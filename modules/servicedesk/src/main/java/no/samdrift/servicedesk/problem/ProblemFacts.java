package no.samdrift.servicedesk.problem;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.samdrift.catalogue.level.Impact;
import no.samdrift.catalogue.level.Urgency;
import no.samdrift.kernel.text.PlainText;

/**
 * What is kept of a problem.
 *
 * @param memberNo number of the member concerned, null for all (R1); stays as it was registered
 * @param service code of the service
 * @param system code of the member's system, null where none is meant
 * @param cause and {@code workaround} as far as they are known
 */
public record ProblemFacts(
        @NotBlank @Size(max = 200) @PlainText String title,
        @NotNull @Size(max = 50_000) @PlainText String description,
        String memberNo,
        @NotBlank String service,
        String system,
        @NotNull Impact impact,
        @NotNull Urgency urgency,
        @Size(max = 10_000) @PlainText String cause,
        @Size(max = 10_000) @PlainText String workaround) {
    public ProblemFacts {
        title = title == null ? null : title.strip();
        memberNo = blank(memberNo);
        system = blank(system);
        cause = blank(cause);
        workaround = blank(workaround);
    }

    private static String blank(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
