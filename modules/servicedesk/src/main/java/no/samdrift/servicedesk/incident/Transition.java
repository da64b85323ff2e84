package no.samdrift.servicedesk.incident;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.samdrift.kernel.text.PlainText;

/**
 * Where the case is to go.
 *
 * @param comment said openly to the user where it waits for the user, else an internal note; may be null
 * @param vendorId the vendor waited for
 * @param cause and {@code solution} for RESOLVED; the solution is required there
 * @param duplicateOf number of the case this one repeats, resolving it
 */
public record Transition(
        @NotNull IncidentStatus to,
        @Size(max = 10_000) @PlainText String comment,
        Long vendorId,
        @Size(max = 500) @PlainText String cause,
        @Size(max = 10_000) @PlainText String solution,
        String duplicateOf) {

    boolean isSaid() {
        return comment != null && !comment.isBlank();
    }

    /** Whether what is said with it is for those who are waited for. */
    boolean isOpenly() {
        return to == IncidentStatus.WAITING_USER || to == IncidentStatus.WAITING_VENDOR;
    }

    public static Transition to(IncidentStatus to) {
        return new Transition(to, null, null, null, null, null);
    }

    public static Transition resolve(String cause, String solution) {
        return new Transition(IncidentStatus.RESOLVED, null, null, cause, solution, null);
    }
}
