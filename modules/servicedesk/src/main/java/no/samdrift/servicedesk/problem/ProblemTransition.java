package no.samdrift.servicedesk.problem;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.samdrift.kernel.text.PlainText;

/**
 * Where the problem is to go.
 *
 * @param cause and {@code workaround} where they became known; null leaves them as they are
 * @param solution what was done, for RESOLVED
 */
public record ProblemTransition(
        @NotNull ProblemStatus to,
        @Size(max = 10_000) @PlainText String cause,
        @Size(max = 10_000) @PlainText String workaround,
        @Size(max = 10_000) @PlainText String solution) {
    public static ProblemTransition to(ProblemStatus to) {
        return new ProblemTransition(to, null, null, null);
    }
}
