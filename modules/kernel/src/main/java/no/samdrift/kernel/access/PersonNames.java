package no.samdrift.kernel.access;

import java.util.Collection;
import java.util.Map;

/** Knows what people are called, for what keeps only who it was. */
public interface PersonNames {
    /** By their ids; those that are nobody's are left out. */
    Map<Long, String> of(Collection<Long> ids);
}
