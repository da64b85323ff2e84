package no.samdrift.cooperation.grant;

import no.samdrift.kernel.access.Role;
import no.samdrift.kernel.access.ScopeKind;

/** What is given to whom when its approval is given. */
public record RequestedGrant(long personId, String person, Role role, ScopeKind scope, long scopeId) {}
