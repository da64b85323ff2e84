package no.samdrift.sourcing.vendor;

import java.util.List;
import no.samdrift.kernel.data.Versioned;

/** A vendor with whom to reach there. */
public record VendorDetails(VendorRow vendor, List<VendorContact> contacts) implements Versioned {
    @Override
    public int version() {
        return vendor.version();
    }

    /** What a form starts from. */
    public VendorFacts facts() {
        return new VendorFacts(
                vendor.organisationNo(),
                vendor.name(),
                vendor.email(),
                vendor.phone(),
                vendor.website(),
                vendor.note(),
                vendor.active(),
                contacts,
                vendor.own());
    }
}
