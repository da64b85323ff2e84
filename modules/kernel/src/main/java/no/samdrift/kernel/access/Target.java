package no.samdrift.kernel.access;

/** Where a thing stands, for the question whether a grant covers it; null where it does not apply. */
public record Target(Long memberId, Long unitId, Long systemId, Long vendorId, Long personId) {
    public static final Target COOPERATION = new Target(null, null, null, null, null);

    public static Target member(Long memberId) {
        return new Target(memberId, null, null, null, null);
    }

    public static Target vendor(Long vendorId) {
        return new Target(null, null, null, vendorId, null);
    }

    boolean within(Grant grant, long callerId) {
        return switch (grant.scope()) {
            case COOPERATION -> true;
            case MEMBER -> is(memberId, grant.scopeId());
            case UNIT -> is(unitId, grant.scopeId());
            case SYSTEM -> is(systemId, grant.scopeId());
            case VENDOR -> is(vendorId, grant.scopeId());
            case SELF -> is(personId, callerId);
        };
    }

    private static boolean is(Long id, long scopeId) {
        return id != null && id == scopeId;
    }
}
