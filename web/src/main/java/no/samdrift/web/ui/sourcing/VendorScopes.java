package no.samdrift.web.ui.sourcing;

import static no.samdrift.web.text.Texts.t;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.ScopeKind;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.data.Ref;
import no.samdrift.sourcing.SourcingRight;
import no.samdrift.sourcing.vendor.Vendors;
import no.samdrift.web.ui.cooperation.ScopeSource;

/** A role may be limited to one vendor. */
@ApplicationScoped
class VendorScopes implements ScopeSource {
    private static final int ALL = 2000;

    @Inject
    Vendors vendors;

    @Inject
    CurrentCaller caller;

    @Override
    public ScopeKind kind() {
        return ScopeKind.VENDOR;
    }

    @Override
    public String name(long id) {
        return caller.get().anywhere(SourcingRight.READ_VENDORS)
                ? vendors.byId(id).vendor().name()
                : t("scope.VENDOR");
    }

    @Override
    public List<Ref> choices(Predicate<Target> may) {
        return vendors.slice(Vendors.Filter.ALL, 0, ALL).stream()
                .filter(v -> may.test(new Target(null, null, null, v.id(), null)))
                .map(v -> new Ref(v.id(), "", v.name()))
                .toList();
    }
}
