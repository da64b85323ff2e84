package no.samdrift.sourcing.vendor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import no.samdrift.cooperation.access.ScopePlace;
import no.samdrift.kernel.access.ScopeKind;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.data.Sql;

/** Vendors belong to no member: a grant that is limited to one is given by the whole. */
@ApplicationScoped
class VendorPlace implements ScopePlace {
    @Inject
    private Sql sql;

    @Override
    public ScopeKind kind() {
        return ScopeKind.VENDOR;
    }

    @Override
    public Optional<Target> of(long id) {
        return sql.first(Long.class, "select id from sourcing_vendor where id = :id", Map.of("id", id))
                .map(vendor -> new Target(null, null, null, vendor, null));
    }
}
