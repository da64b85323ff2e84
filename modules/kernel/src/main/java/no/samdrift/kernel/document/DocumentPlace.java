package no.samdrift.kernel.document;

import java.util.Set;

/**
 * A thing that the caller sees, as a place for documents and whatever else hangs on things.
 *
 * @param key in its address
 * @param title what it is called
 * @param memberId whose it is in the audit, null where it is the whole co-operation's
 * @param may what the caller may do there
 * @param unnamed a person whose name is kept from the caller, null where there is none
 * @param partId the entry of the thing that is meant, null for the thing itself
 * @param internal whether that entry is the operation's own
 */
public record DocumentPlace(
        String kind,
        long id,
        String key,
        String title,
        Long memberId,
        Set<May> may,
        Long unnamed,
        Long partId,
        boolean internal) {
    public enum May {
        /** Hangs documents on it; renews and removes those added by oneself. */
        ADD,
        /** Renews and removes those of others too. */
        KEEP,
        /** Sees what hangs on internal entries. */
        READ_INTERNAL
    }

    /** For things whose readers see all of it. */
    public static DocumentPlace of(String kind, long id, Object key, String title, Long memberId, boolean writes) {
        Set<May> may = writes ? Set.of(May.ADD, May.KEEP, May.READ_INTERNAL) : Set.of(May.READ_INTERNAL);
        return new DocumentPlace(kind, id, String.valueOf(key), title, memberId, may, null, null, false);
    }

    /** The same, for a thing whose readers see no more than its page. */
    public DocumentPlace outside() {
        return new DocumentPlace(kind, id, key, title, memberId, Set.of(), unnamed, partId, internal);
    }

    /** As an address names it. */
    public String on() {
        return kind + ":" + key;
    }

    /** One entry of the thing. */
    public DocumentPlace part(long partId, boolean internal) {
        return new DocumentPlace(kind, id, key, title, memberId, may, unnamed, partId, internal);
    }
}
