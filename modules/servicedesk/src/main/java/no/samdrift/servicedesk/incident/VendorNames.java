package no.samdrift.servicedesk.incident;

import java.util.Optional;

/** What the floor above knows of vendors. */
public interface VendorNames {
    Optional<String> name(long vendorId);
}
