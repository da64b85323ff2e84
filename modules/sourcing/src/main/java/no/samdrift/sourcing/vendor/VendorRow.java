package no.samdrift.sourcing.vendor;

import jakarta.annotation.Nullable;
import no.samdrift.kernel.own.OwnValues;

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
        int agreements,
        @Nullable OwnValues own) {
    public VendorRow {
        own = OwnValues.orNone(own);
    }
}
