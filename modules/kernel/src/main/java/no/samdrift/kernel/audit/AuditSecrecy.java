package no.samdrift.kernel.audit;

import java.util.Set;
import no.samdrift.kernel.access.Right;

/**
 * What the audit of some things tells only to those who may read the things themselves. Who answers for the audit learns that
 * a text was changed, by whom and when; what was written in it is no part of that duty.
 */
public interface AuditSecrecy {
    /** The subject type it speaks for. */
    String subject();

    /** Names of the values that are texts people wrote. */
    Set<String> texts();

    /** Who reads them all the same. */
    Right right();

    /** Of these things those that are kept from the caller whole, whatever the right. */
    default Set<String> closed(Set<String> keys) {
        return Set.of();
    }
}
