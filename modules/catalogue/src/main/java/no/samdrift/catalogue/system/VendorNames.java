package no.samdrift.catalogue.system;

import java.util.Map;
import java.util.Set;

/** Answered by the floor that knows the vendors; here they are numbers. */
public interface VendorNames {
    /** The names of those that exist. */
    Map<Long, String> names(Set<Long> ids);
}
