package no.samdrift.sourcing.vendor;

/** A vendor as lists show it; {@code systems} and {@code agreements} count all there are. */
public record VendorRow(
        long id,
        int version,
        String organisationNo,
        String name,
        String email,
        String phone,
        String website,
        String note,
        boolean active,
        int systems,
        int agreements) {}
