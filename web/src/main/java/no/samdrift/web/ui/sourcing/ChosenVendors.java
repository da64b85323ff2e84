package no.samdrift.web.ui.sourcing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.samdrift.kernel.data.Ref;
import no.samdrift.sourcing.vendor.Vendors;
import no.samdrift.web.ui.part.Choosable;

/** A vendor, by its name. */
@ApplicationScoped
class ChosenVendors implements Choosable {
    @Inject
    Vendors vendors;

    @Override
    public String kind() {
        return "vendor";
    }

    @Override
    public List<Ref> find(String text, int offset, int limit) {
        return vendors.slice(new Vendors.Filter(text, true), offset, limit).stream()
                .map(v -> new Ref(v.id(), "", v.name()))
                .toList();
    }
}
