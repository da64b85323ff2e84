package no.samdrift.cooperation.grant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.samdrift.kernel.access.Role;
import no.samdrift.kernel.access.ScopeKind;
import no.samdrift.kernel.text.PlainText;

/**
 * A role that somebody else has to approve.
 *
 * @param scopeId names the member, unit, system or vendor; null for the whole co-operation
 * @param reason why the person needs it
 */
public record RequestGrant(
        @NotNull Long personId,
        @NotNull Role role,
        @NotNull ScopeKind scope,
        Long scopeId,
        @NotBlank @Size(max = 1000) @PlainText String reason) {
    public RequestGrant {
        scopeId = scopeId == null ? 0 : scopeId;
    }
}
