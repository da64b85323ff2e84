package no.samdrift.kernel.access;

/** How far a grant reaches. {@code SELF} is what concerns the person only. */
public enum ScopeKind {
    COOPERATION,
    MEMBER,
    UNIT,
    SYSTEM,
    VENDOR,
    SELF
}
