package no.samdrift.kernel.access;

/** A role within a scope; {@code scopeId} is the member, unit, system or vendor, 0 for the whole co-operation and for self. */
public record Grant(Role role, ScopeKind scope, long scopeId) {}
